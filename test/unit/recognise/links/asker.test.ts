import { describe, expect, test } from 'vitest';
import { askerOf, type Sender, tabOfFrame } from '../../../../src/core/recognise/links/asker.ts';

const OWN = 'telltale-id';
const sender = (over: Sender = {}): Sender => ({
  id: OWN,
  frameId: 0,
  url: 'https://www.shop.example/search?q=phone',
  origin: 'https://www.shop.example',
  tab: { id: 7, url: 'https://www.shop.example/search?q=phone' },
  ...over,
});

describe('the one that may ask', () => {
  test('is the extension’s own script in the top frame of a page', () => {
    expect(askerOf(sender(), OWN)).toEqual({
      tabId: 7,
      origin: 'https://www.shop.example',
      address: { hostname: 'www.shop.example', rest: '/search?q=phone' },
      url: 'https://www.shop.example/search?q=phone',
      title: '',
      isPrivate: false,
    });
    const tab = { id: 7, url: 'https://www.shop.example/p', title: 'A phone', incognito: true };
    expect(askerOf(sender({ tab }), OWN)).toMatchObject({ url: tab.url, title: 'A phone', isPrivate: true });
  });

  test('is known by the newest address of its tab, where the page changed it by itself', () => {
    const moved = sender({ tab: { id: 7, url: 'https://www.shop.example/search?q=tv' } });
    expect(askerOf(moved, OWN)?.address.rest).toBe('/search?q=tv');
    const elsewhere = sender({ tab: { id: 7, url: 'https://bank.example/' } });
    expect(askerOf(elsewhere, OWN)?.address.hostname).toBe('www.shop.example');
  });

  test('is known where a browser says no origin', () => {
    expect(askerOf(sender({ origin: undefined }), OWN)?.tabId).toBe(7);
  });
});

test.each([
  ['another extension', { id: 'other-id' }],
  ['nobody known', { id: undefined }],
  ['a frame in a page', { frameId: 3 }],
  ['no frame', { frameId: undefined }],
  ['no tab', { tab: undefined }],
  ['a page of the extension', { url: 'chrome-extension://telltale-id/src/ui/popup/popup.html' }],
  ['a page without encryption', { url: 'http://www.shop.example/', origin: 'http://www.shop.example' }],
  ['a file', { url: 'file:///etc/passwd' }],
  ['a page without an origin', { origin: 'null' }],
  ['a page that says another origin', { origin: 'https://bank.example' }],
  ['a host that is an IP address', { url: 'https://127.0.0.1/', origin: 'https://127.0.0.1', tab: { id: 1 } }],
] satisfies [string, Sender][])('%s may not', (_, over) => {
  expect(askerOf(sender(over), OWN)).toBeNull();
});

test('a frame of any address may hand on what it contacted, if it is not in a private window', () => {
  const frame = (over: Sender = {}) =>
    tabOfFrame(sender({ frameId: 4, url: 'about:srcdoc', origin: 'null', ...over }), OWN);
  expect(frame()).toBe(7);
  expect(frame({ id: 'other-id' })).toBeNull();
  expect(frame({ frameId: 0 })).toBeNull();
  expect(frame({ frameId: undefined })).toBeNull();
  expect(frame({ tab: undefined })).toBeNull();
  expect(frame({ tab: { id: 7, incognito: true } })).toBeNull();
});
