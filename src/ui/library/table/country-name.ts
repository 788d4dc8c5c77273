import { language } from '../../../platform/browser/messages.ts';

let names: Intl.DisplayNames | undefined;

/** The name of a country, or of the union for EU, in the user's language. Unknown codes stay as they are. */
export function countryName(code: string): string {
  names ??= new Intl.DisplayNames([language()], { type: 'region' });
  return names.of(code) ?? code;
}
