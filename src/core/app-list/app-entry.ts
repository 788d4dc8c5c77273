/**
 * What an entry of a pasted list is by its form alone: a `package` that adb names, a `dotted` name (package, bundle id or
 * domain), the `id` of a store, the `address` of a page, a plain `name`, or `odd`, which nothing can be made of.
 */
export type AppEntry = { form: 'package' | 'dotted' | 'id' | 'address' | 'name' | 'odd'; text: string };

// `pm list packages` puts the file before the name (-f) and uid, installer or version behind it (-U, -i, --show-versioncode).
const PACKAGE = /^package:(?:\S*=)?([\w.]+)(?=\s|$)/;
const STORE_LINK = /^(?:market|intent):\/\/[^\s#]*[?&]id=([\w.]+)/i;
const INTENT = /\bintent:\/\//i;
const ADDRESS = /\b(?:https?|itms(?:-apps)?):\/\/[^\s<>"']+/i;
const BARE_ADDRESS = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/i;
const PART = /\/\.?[a-z_$][\w.$]*$/i;
const DOTTED = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;
// App Store (digits, often after "id"), Microsoft Store, Chrome Web Store.
const STORE_ID = /^(?:(?:id)?\d{7,12}|9[a-z0-9]{11}|[a-p]{32})$/i;
/** A reversed domain: unmistakable with three parts, and with two where the first is one of the large domains. */
const PACKAGE_ID = /^(?:(?:com|org|net|info|biz|mobi|app|dev|air)(?:\.[a-z]\w*)+|[a-z]{2}(?:\.[a-z]\w*){2,})$/i;
/** How hosts and files end, and no package does. */
const OTHER_END = /\.(?:com|org|net|edu|gov|html?|php|txt|json|xml|java|kt)$/i;
/** What adb says beside its answer, and the head line of iPhone lists. */
const REMARK =
  /^(?:#|\* daemon |list of devices|error: |adb: |warning: |exception |success$|failure \[|cfbundleidentifier(?!\s*[=:]))/i;
/** What else a phone can be asked to list. */
const OTHER_LIST = /^(?:feature|library|permission|permission group|instrumentation|group):/i;
/** A line of a stack trace. */
const TRACE = /^(?:at [^\s(]+\(|caused by: |\.\.\. \d+ more$)/i;
const PERMISSION = /\.permission\.|^android\.(?:intent|hardware|software)\./;
const NAME_LENGTH = 60;

/** Whether a line is one entry or none, however many commas and semicolons it has. */
export const isWhole = (line: string): boolean => PACKAGE.test(line) || INTENT.test(line) || isNoise(line);

/** Whether a line or piece names a page by its address. */
export const hasAddress = (text: string): boolean => ADDRESS.test(text);

/** Whether a word has dots as ids and domains have. */
export const isDotted = (word: string): boolean => DOTTED.test(word);

/** The first word of a text that can only be the id of a package; undefined where there is none. */
export const packageIn = (text: string): string | undefined => wordsOf(text).find(isPackage);

/** The ids of a text that is nothing but ids with blanks between them; else the text. */
export function spacedIds(text: string): string[] {
  const words = text.split(/\s+/);
  return words.every(isPackage) ? words : [text];
}

/** Reads one entry of a list. */
export function entryOf(piece: string): AppEntry {
  const app = PACKAGE.exec(piece)?.[1] ?? linkedApp(piece);
  if (app !== undefined) return { form: 'package', text: app };
  if (isNoise(piece)) return { form: 'odd', text: piece };
  const found = ADDRESS.exec(piece)?.[0] ?? bareAddress(piece);
  const beside = found === piece ? undefined : packageIn(found === undefined ? piece : piece.replace(found, ' '));
  if (beside !== undefined && beside !== piece) return { form: 'package', text: beside };
  if (found !== undefined) return { form: 'address', text: withScheme(found) };
  if (DOTTED.test(piece)) return { form: 'dotted', text: piece };
  if (STORE_ID.test(piece)) return { form: 'id', text: piece };
  const isName = piece.length <= NAME_LENGTH && /\p{L}/u.test(piece) && !/[<>{}|=\\]/.test(piece);
  return { form: isName ? 'name' : 'odd', text: piece };
}

/** An address without a scheme. A part of an app (`com.example.app/.Main`) looks like one and is none. */
function bareAddress(piece: string): string | undefined {
  const host = piece.slice(0, piece.indexOf('/'));
  return BARE_ADDRESS.test(piece) && !(isPackage(host) && PART.test(piece)) ? piece : undefined;
}

const withScheme = (address: string): string =>
  address.includes('://') ? address.replace(/^itms(?:-apps)?:/i, 'https:') : `https://${address}`;

/** The app that a link to Android's store asks for, or the one that it wants to be opened in. */
function linkedApp(piece: string): string | undefined {
  const start = piece.search(/\b(?:market|intent):\/\//i);
  if (start === -1) return undefined;
  const link = piece.slice(start);
  return STORE_LINK.exec(link)?.[1] ?? (INTENT.test(link) ? /;package=([\w.]+)/.exec(link)?.[1] : undefined);
}

function isNoise(line: string): boolean {
  if (REMARK.test(line) || OTHER_LIST.test(line) || TRACE.test(line)) return true;
  return wordsOf(line).some((word) => PERMISSION.test(word) || /\.\w*(?:Exception|Error)$/.test(word));
}

const wordsOf = (text: string): string[] =>
  text.split(/[^\w.@-]+/).map((word) => (word.endsWith('.apk') ? word.slice(0, -4) : word.replace(/\.$/, '')));

const isPackage = (word: string): boolean => PACKAGE_ID.test(word) && !OTHER_END.test(word) && /^[a-z]/.test(word);
