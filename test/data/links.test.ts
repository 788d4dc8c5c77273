import { describe, expect, test } from 'vitest';
import { linkJudge, readLinks } from '../../tools/link-score.ts';
import { realOpened, realRecord } from '../support/real-record.ts';

const links = readLinks();
const files = realRecord();
const judgeLink = linkJudge(realOpened().catalogue, files);
const judged = links.map((link) => ({ ...link, found: judgeLink(link) }));
const told = ({ line, kind, found, expect: wanted, texts, url }: (typeof judged)[number]) =>
  `${line}: ${found} for ${wanted} (${kind}) ${texts.join(' | ')} ${url}`;

describe('of the labelled links', () => {
  test('there are a thousand and more, three hundred of them accessories and namesakes', () => {
    expect(links.length).toBeGreaterThanOrEqual(1000);
    const traps = links.filter(({ kind }) => /accessory|namesake|look-alike|same name/.test(kind));
    expect(traps.length).toBeGreaterThanOrEqual(300);
    expect(traps.filter(({ expect: wanted }) => wanted !== null)).toEqual([]);
  });

  test('none is said to be anybody’s who is not behind it', () => {
    expect(judged.filter(({ found, expect: wanted }) => found !== null && found !== wanted).map(told)).toEqual([]);
  });

  test('98 % or more are found of what there is to find', () => {
    const theirs = judged.filter(({ expect: wanted }) => wanted !== null);
    const missed = theirs.filter(({ found }) => found === null);
    expect(1 - missed.length / theirs.length, missed.map(told).join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('every company that is expected is on record, and no link is there twice', () => {
    expect(links.filter(({ expect: wanted }) => wanted !== null && !files.vendors.has(wanted))).toEqual([]);
    const keys = links.map(({ on, url, texts }) => `${on} ${url} ${texts.join()}`);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });
});
