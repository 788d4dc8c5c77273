import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../src/_locales/', import.meta.url));

/** English with accents and 60 % longer: what overflows in it will overflow in some language. */
export const PSEUDO = 'en_XA';

type Messages = Record<string, { message: string }>;

const ACCENTS: Record<string, string> = Object.fromEntries(
  [...'áƀćďéƒǧĥíĵķĺṁńóƥʠŕśťúṽŵẋýź'].map((accented, i) => [String.fromCharCode(97 + i), accented]),
);
const FILLING = 'one two three four five six seven eight nine ten '.repeat(20);

/** A text as the pseudo-language has it. Places such as `$1` stay, and so does what is signs alone. */
export function pseudoText(text: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const accented = text.replaceAll(/\$\d|[a-z]/g, (found) => ACCENTS[found] ?? found);
  const longer = Math.ceil(text.replaceAll(/\$\d/g, '').length * 0.6) - 3;
  return longer <= 0 ? `[${accented}]` : `[${accented} ${FILLING.slice(0, longer).trim()}]`;
}

function messagesIn(language: string): Messages {
  const read = (folder: string): Messages => JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8'));
  if (language !== PSEUDO) return read(language);
  return Object.fromEntries(
    Object.entries(read('en')).map(([key, { message, ...rest }]) => [
      key,
      { ...rest, message: key === 'locale' ? 'en-XA' : pseudoText(message) },
    ]),
  );
}

/** Every language that there are texts in, by its folder's name. */
export const allLanguages = (): string[] => readdirSync(LOCALES).sort();

/**
 * A copy of a package that knows one language alone, in the place of its default one: browsers show that whatever
 * language they are set to themselves. Returns its folder, which is nobody else's and the caller's to remove.
 */
export function inLanguage(folder: string, language: string): string {
  const copy = `${folder}-${language}-${randomUUID().slice(0, 8)}`;
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.startsWith(join(folder, '_locales')) });
  mkdirSync(join(copy, '_locales/en'), { recursive: true });
  writeFileSync(join(copy, '_locales/en/messages.json'), JSON.stringify(messagesIn(language)));
  return copy;
}
