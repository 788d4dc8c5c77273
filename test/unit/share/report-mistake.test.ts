import { describe, expect, test } from 'vitest';
import { hasContact } from '../../../src/core/share/contact.ts';
import {
  browserNamed,
  entryOf,
  formLink,
  mailLink,
  reportText,
  withLine,
  withoutLine,
} from '../../../src/core/share/report-mistake.ts';

test('a report asks first, then names what is known, and leaves out what is not', () => {
  const text = reportText(
    ['What is wrong?', 'Which page shows it?'],
    [
      { label: 'Entry', value: 'acme-2019' },
      { label: 'As of', value: undefined },
      { label: 'Browser', value: '' },
      { label: 'Telltale', value: '1.2.3' },
    ],
  );
  expect(text).toBe('What is wrong?\n\n\nWhich page shows it?\n\n\n--\nEntry: acme-2019\nTelltale: 1.2.3\n');
});

test('a line is added and removed without touching what was typed', () => {
  const typed = 'Page: is not my page\nI mean it';
  const added = withLine(typed, 'Page: https://acme.example/');
  expect(added).toBe('Page: is not my page\nI mean it\nPage: https://acme.example/\n');
  expect(withoutLine(added, 'Page: https://acme.example/')).toBe('Page: is not my page\nI mean it\n');
  expect(withLine('', 'a')).toBe('a\n');
});

test('an entry is named by its incident, else by its vendor', () => {
  expect(entryOf({ vendor: 'acme', incident: 'acme-2019' })).toBe('acme-2019');
  expect(entryOf({ vendor: 'acme' })).toBe('acme');
});

const partsOf = (href: string) => new URL(href).searchParams;

describe('a link to write a mail', () => {
  test('carries subject and text through any sign', () => {
    const body = 'Tom & Söhne: 100 % = "wrong"?\n+ \'this\' (too)! 日本 😀\n';
    const { href, cut } = mailLink('record@telltale.example', 'acme-2019 & more', body);
    expect(cut).toBe(false);
    expect(href).toMatch(/^mailto:record@telltale\.example\?subject=acme-2019%20%26%20more&body=/);
    expect(href).not.toMatch(/[ '"()!+]/);
    expect(partsOf(href).get('body')).toBe(body.replaceAll('\n', '\r\n'));
  });

  test('cannot be given a second addressee or subject by the text', () => {
    const { href } = mailLink('a@b.example', 'x', '&cc=evil@evil.example&subject=y#z');
    expect([...partsOf(href).keys()]).toEqual(['subject', 'body']);
    expect(mailLink('a@b.example?cc=evil@evil.example', 'x', '').href.split('?')).toHaveLength(2);
  });

  test('is cut between characters where it would be too long, and says so', () => {
    const { href, cut } = mailLink('a@b.example', 'x', '😀ü'.repeat(1000));
    expect(cut).toBe(true);
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(href)).toMatch(/body=(😀ü)+😀?…$/u);
  });

  test('survives half a character', () => {
    expect(partsOf(mailLink('a@b.example', 'x', 'a\uD83Db').href).get('body')).toBe('a\uFFFDb');
  });
});

test('a link to a form keeps the query that the form has already', () => {
  const plain = formLink('https://tracker.example/new', 'acme', 'a\nb');
  expect(plain.href).toBe('https://tracker.example/new?title=acme&body=a%0Ab');
  const query = partsOf(formLink('https://tracker.example/new?labels=record#top', 'acme', 'a & b').href);
  expect([...query]).toEqual([
    ['labels', 'record'],
    ['title', 'acme'],
    ['body', 'a & b'],
  ]);
  expect(formLink('https://tracker.example/new', 'acme', 'x'.repeat(10_000)).cut).toBe(true);
});

describe('a browser is named', () => {
  const made = { brand: 'Not;A=Brand', version: '8' };
  const chromium = { brand: 'Chromium', version: '153' };
  test.each([
    ['by its own brand', [made, chromium, { brand: 'Microsoft Edge', version: '153' }], 'Microsoft Edge 153'],
    ['as Chromium where it is nothing else', [{ brand: ' Not A;Brand', version: '99' }, chromium], 'Chromium 153'],
    ['as Chromium beside any made-up brand', [{ brand: 'Not)A;Brand', version: '24' }, chromium], 'Chromium 153'],
  ])('%s', (_, brands, name) => expect(browserNamed(brands, '')).toBe(name));

  test('by its user agent where it has no brands, and not at all where that says nothing', () => {
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
    expect(browserNamed(undefined, agent)).toBe('Firefox 153.0');
    expect(browserNamed([], 'something')).toBe('');
  });
});

test('somebody can be written to where there is an address for mail or a form', () => {
  expect(hasContact({ mail: null, issues: null })).toBe(false);
  expect(hasContact({ mail: 'record@telltale.example', issues: null })).toBe(true);
  expect(hasContact({ mail: null, issues: 'https://tracker.example/new' })).toBe(true);
});
