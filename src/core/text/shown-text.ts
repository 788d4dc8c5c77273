import * as v from 'valibot';
import { urlOf } from './url.ts';

/**
 * Text from outside (lists, backups, an organisation's policy, what was pasted) as it is shown beside the product's own
 * words: one plain line that hides nothing, reorders nothing and passes for nothing else.
 */

/** Longer names and reasons are cut: beyond this they are no longer read, and push what else is there out of sight. */
export const MAX_SHOWN = 500;
export const MAX_NAME = 120;

/** More marks on one letter reach over the lines above and below; scripts in use put four at most. */
const MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

/** What is not seen: controls, bidi and other formats, fillers, tags; private and impossible characters. Joiners are below. */
const UNSEEN =
  /(?!\u200c|\u200d|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

/** Joiners shape Arabic and Indic scripts, and emoji; U+FE0F colours emoji. Beside anything else they are unseen. */
const STRAY_JOINER =
  /(?<!(?!\ufe0f)[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}]|\p{Extended_Pictographic}\ufe0f)[\u200c\u200d]|[\u200c\u200d](?!(?!\ufe0f)[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}\p{L}])|(?<![\p{Extended_Pictographic}0-9#*])\ufe0f/gu;

/** Every kind of blank, the Braille pattern without dots and ends of lines among them. */
const BLANKS = /(?:(?!\ufeff)\s|\u2800)+/gu;

const ODD = /[^\x21-\x7e\u00a1-\u00ac\u00ae-\u024f ]| {2}|^ | $/u;

/** The text on one line, without what is not seen, cut to `limit` characters. Idempotent. */
export function shownText(text: string, limit = MAX_SHOWN): string {
  // Cut first as well: what is shown of a megabyte is decided by its beginning.
  const head = text.length > 8 * limit ? text.slice(0, 8 * limit) : text;
  const plain = ODD.test(head) ? withoutLies(head) : head;
  if (head === text && plain.length <= limit) return plain;
  const characters = [...plain];
  return characters.length <= limit && head === text
    ? plain
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** What a list calls itself. */
export const ShownName = v.pipe(
  v.string(),
  v.transform((name) => shownText(name, MAX_NAME)),
);

const withoutLies = (text: string): string =>
  text
    .replace(BLANKS, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINER, '')
    .replace(MANY_MARKS, '$1')
    .replace(/[\p{L}\p{M}\p{N}]+/gu, unmixed)
    // Again, because a letter that was joined may be a number now.
    .replace(STRAY_JOINER, '')
    .replace(BLANKS, ' ')
    .trim();

/** Letters of scripts that have look-alikes of Latin ones. */
const LOOK_ALIKE = /(?=\p{L})[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu;

/** A word; where Latin letters and look-alikes meet in it, with these by their numbers, so that nobody reads another one. */
function unmixed(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return word.replace(
    LOOK_ALIKE,
    (letter) => `(U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
  );
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT = /\p{Script=Latin}/u;

/**
 * A value to be put into a sentence that runs rightwards or leftwards (`dir`), kept apart from it where it may run the
 * other way: the signs around it stay where they were written.
 */
export const isolated = (value: string, dir: 'ltr' | 'rtl'): string =>
  (dir === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(value) ? `\u2068${value}\u2069` : value;

/** Where a link leads, as its host; null for what may not be linked to: anything but the web, or with a user name. */
export function linkHost(href: string): string | null {
  const url = urlOf(href);
  if (url === null) return null;
  const { protocol, username, password, hostname } = url;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && hostname !== '' ? hostname : null;
}
