import { FiltersEngine, Request } from '@ghostery/adblocker';
import { describe, expect, test } from 'vitest';
import { BLOCK_FORMAT_NAMES, BLOCK_FORMATS } from '../../src/core/lists/writing/formats.ts';
import { CHOICES, homeText, RECORD_HOSTS } from '../support/home-files.ts';

const request = (host: string) =>
  Request.fromRawDetails({ url: `https://${host}/log`, sourceUrl: 'https://page.example/', type: 'xhr' });

describe.each(CHOICES)('$title', ({ selection }) => {
  test('blocks in an ad blocker what was chosen and what is below it, and nothing that was not', () => {
    const engine = FiltersEngine.parse(homeText(selection, 'adblock'));
    const blocks = (host: string) => engine.match(request(host)).match;
    const taken = selection.blocked.flatMap(({ host }) => [host, `deeper.${host}`]);
    expect(taken.filter((host) => !blocks(host))).toEqual([]);
    expect(selection.open.filter(blocks)).toEqual([]);
  });

  test.each(BLOCK_FORMAT_NAMES)(
    'as %s names nothing that was not chosen, but in comments and to let it through',
    (name) => {
      const text = name === 'controld' ? blockedByFolder(homeText(selection, name)) : homeText(selection, name);
      const { comment } = BLOCK_FORMATS[name];
      const rules = text.split('\n').filter((line) => comment === null || !line.startsWith(comment.mark));
      const lets = /^@@|^server=|always_transparent|rpz-passthru/;
      const named = (host: string) => new RegExp(`(?<![\\w.-])${host.replaceAll('.', '\\.')}(?![\\w.-])`);
      const blocking = rules
        .filter((line) => !lets.test(line))
        .map((line) => line.replace(/ # .*/, ''))
        .join('\n');
      for (const host of selection.open) expect(blocking).not.toMatch(named(host));
    },
  );
});

/** The names that a folder of Control D blocks, one per line. */
const blockedByFolder = (text: string): string =>
  (JSON.parse(text) as { rules: { PK: string; action: { do: number } }[] }).rules
    .flatMap(({ PK, action }) => (action.do === 0 ? [PK] : []))
    .join('\n');

test('every host of the record is one that each form can hold, except an underscore on OpenWrt', () => {
  const odd = RECORD_HOSTS.map(({ host }) => host).filter((host) => BLOCK_FORMATS.openwrt.takes?.(host) === false);
  expect(odd).toEqual(['client_monitor.isnssdk.com']);
  expect(RECORD_HOSTS.every(({ host }) => /^[a-z0-9._-]+$/.test(host))).toBe(true);
});
