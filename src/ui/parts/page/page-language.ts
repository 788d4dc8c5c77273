import { language } from '../../../platform/browser/messages.ts';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Tells the browser what language this page is in and which way it is written. */
export function setPageLanguage(): void {
  const tag = language();
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
