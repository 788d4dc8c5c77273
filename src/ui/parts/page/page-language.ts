import { direction, language } from '../../../platform/browser/messages.ts';

/** Sets the page's language and direction. */
export function setPageLanguage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
