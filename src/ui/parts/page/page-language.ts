import { language } from '../../../platform/browser/messages.ts';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Sets the page's language and direction. */
export function setPageLanguage(): void {
  const tag = language();
  document.documentElement.lang = tag;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
