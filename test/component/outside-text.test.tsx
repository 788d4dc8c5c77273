import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { compileList } from '../../src/core/lists/compile-list.ts';
import { openList } from '../../src/core/lists/list.ts';
import type { Source } from '../../src/core/record/source.ts';
import { shownText } from '../../src/core/text/shown-text.ts';
import { decodePolicy } from '../../src/core/user/policy.ts';
import { policyLists } from '../../src/core/user/policy-lists.ts';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { message } from '../../src/platform/browser/messages.ts';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';
import { FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { Sources } from '../../src/ui/parts/incidents/Sources.tsx';
import { OutLink } from '../../src/ui/parts/page/OutLink.tsx';
import { INJECTIONS } from '../support/injection.ts';
import { frontModel } from '../support/models.ts';
import { source } from '../support/record.ts';

const listOf = (name: string, reason: string) => {
  const list = openList({ id: 'x', name, level: 'noted' }, compileList([{ domain: 'shop.example', reason }], 7));
  if (typeof list === 'string') throw new Error(list);
  return list;
};
const show = (name: string, reason: string) =>
  render(<FrontView {...frontModel('https://shop.example/', {}, { lists: [listOf(name, reason)] })} />);

/** Elements that some text made of itself, among those that the views never make. */
const made = () =>
  document.body.querySelectorAll(
    'img:not([src*="icons/"]), iframe, object, embed, math, form[action], base, style, template, xss',
  );

describe('in the popup', () => {
  test.each(INJECTIONS)('a reason and a name stay text, and hide nothing: %j', (text) => {
    const name = shownText(text, 120) || '…';
    show(name, text);
    const said = document.body.textContent ?? '';
    expect(said).toContain(shownText(text));
    expect(said).toContain('shop.example is on the list “');
    expect(said).not.toMatch(/[\u202a-\u202e\u2066\u2067\u200b]|\p{Cc}/u);
    expect(made()).toHaveLength(0);
    expect(screen.queryAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('library'))).toEqual(
      [],
    );
  });

  test('a list that calls itself Telltale’s record is distinguished from it', () => {
    show("Telltale's record", '');
    expect(screen.getByText("Matched by: domain on a list (shop.example). List: “Telltale's record”")).toBeTruthy();
  });

  test('a name that runs the other way is kept apart from the sentence around it', () => {
    show('רשימה (1)', '');
    expect(screen.getByText('shop.example is on the list “\u2068רשימה (1)\u2069”.')).toBeTruthy();
  });
});

describe('a source', () => {
  const item = (over: Partial<Source>) => {
    render(<Sources sources={[source(over)]} />);
    return within(screen.getByRole('listitem'));
  };

  test('says its host, and opens without opener or referrer', () => {
    const shown = item({ url: 'https://research.example/paper?x=https://court.example' });
    const link = shown.getByRole('link', { name: 'A paper (opens in a new tab)' });
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(shown.getByText('research.example').tagName).toBe('BDI');
  });

  test('of another script says its host as DNS has it', () => {
    expect(item({ url: 'https://cоurt.example/' }).getByText('xn--curt-55d.example')).toBeTruthy();
  });

  test.each(['javascript:top.injected=1', 'data:text/html,x', 'https://court.example@evil.example/', 'not an address'])(
    'that leads elsewhere than to the web is text and no link: %s',
    (url) => {
      const shown = item({ url });
      expect(shown.getByText('A paper')).toBeTruthy();
      expect(shown.queryByRole('link')).toBeNull();
    },
  );
});

test('a link from data has its text kept apart', () => {
  render(<OutLink href="https://a.example/">קישור</OutLink>);
  expect(within(screen.getByRole('link')).getByText('קישור').tagName).toBe('BDI');
});

test('the lists and mutes of a policy are named by what they may show', () => {
  const { policy } = decodePolicy({
    mutes: ['<b>', 'acme\u202e', 'acme'],
    lists: [{ name: 'Blo\u202ecked <img src=x>', domains: ['shop.example # a\u200b<i>'] }],
  });
  const none = () => Promise.resolve();
  const act = { saveOwnList: none, change: none, setKeepsReadMarks: none, setMuted: none, reset: none };
  const settings = { ...DEFAULTS, mutes: policy.mutes ?? [] };
  const about = {
    recordDate: '2026-11-24',
    companies: 143,
    shortcuts: { popup: '', panel: null },
    changeShortcut: () => undefined,
  };
  const shown = { settings, policy, act, about, ownList: '', isPublicSuffix: null, nameOf: (slug: string) => slug };
  render(<OptionsView {...shown} />);
  expect(screen.getByText('“Blocked <img src=x>”: 1 domain, managed by your organisation')).toBeTruthy();
  expect(screen.getAllByRole('listitem').filter((item) => item.closest('.mutes'))).toHaveLength(1);
  expect(policyLists(policy, 7)[0]?.find('shop.example')?.reason).toBe('a<i>');
  expect(made()).toHaveLength(0);
});

test('a sentence is filled with what it is given, signs of templates included', () => {
  expect(message('nobody', ['$2 $& {{x}}'])).toContain('$2 $& {{x}}');
});
