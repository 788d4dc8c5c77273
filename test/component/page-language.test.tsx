import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { direction } from '../../src/platform/browser/messages.ts';
import { setPageLanguage } from '../../src/ui/parts/page/page-language.ts';

const root = document.documentElement;
afterEach(() => {
  vi.restoreAllMocks();
  root.removeAttribute('lang');
  root.removeAttribute('dir');
});

test.each([
  ['en', 'ltr'],
  ['pt-BR', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
])('a page in %s says so and runs %s', (tag, direction) => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue(tag);
  setPageLanguage();
  expect([root.lang, root.dir]).toEqual([tag, direction]);
});

test('a browser that runs right to left shows English from left to right', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => (key === '@@bidi_dir' ? 'rtl' : 'en'));
  setPageLanguage();
  expect([root.dir, direction()]).toEqual(['ltr', 'ltr']);
});
