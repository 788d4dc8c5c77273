import browser from 'webextension-polyfill';
import { isFirefox } from './is-firefox.ts';
import { message } from './messages.ts';

export type Suggestion = { content: string; description: string };

/** A description as the browser wants it: plain text in Firefox, XML elsewhere. */
const described = (text: string): string =>
  isFirefox()
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The keyword in the address bar: `suggest` answers while typing, `onEnter` takes what was chosen. */
export function watchAddressBar(
  suggest: (typed: string) => Promise<Suggestion[]>,
  onEnter: (typed: string, newTab: boolean) => void,
): void {
  const bar = browser.omnibox;
  // Absent in Firefox for Android.
  if (bar === undefined) return;
  bar.setDefaultSuggestion({ description: described(message('addressBarHint')) });
  bar.onInputChanged.addListener((typed, answer) => {
    // Without an answer the browser searches for what was typed, as it does for any keyword.
    suggest(typed).then(
      (found) => answer(found.map(({ content, description }) => ({ content, description: described(description) }))),
      console.warn,
    );
  });
  bar.onInputEntered.addListener((typed, disposition) => onEnter(typed, disposition !== 'currentTab'));
}
