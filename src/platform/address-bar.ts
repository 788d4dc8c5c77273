import browser from 'webextension-polyfill';
import { message } from './messages.ts';

export type Suggestion = { content: string; description: string };

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The keyword in the address bar: `suggest` answers while typing, `onEnter` takes what was chosen. */
export function watchAddressBar(
  suggest: (typed: string) => Suggestion[],
  onEnter: (typed: string, newTab: boolean) => void,
): void {
  const bar = browser.omnibox;
  // Absent in Firefox for Android.
  if (bar === undefined) return;
  bar.setDefaultSuggestion({ description: escapeXml(message('addressBarHint')) });
  bar.onInputChanged.addListener((typed, answer) => {
    answer(suggest(typed).map(({ content, description }) => ({ content, description: escapeXml(description) })));
  });
  bar.onInputEntered.addListener((typed, disposition) => onEnter(typed, disposition !== 'currentTab'));
}
