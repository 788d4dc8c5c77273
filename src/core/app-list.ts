/**
 * What an entry of a pasted list is by its form alone: a `package` that adb names, a `dotted` name (package, bundle id or
 * domain), the `id` of a store, the `address` of a page, a plain `name`, or `odd`, which nothing can be made of.
 */
export type AppEntry = { form: 'package' | 'dotted' | 'id' | 'address' | 'name' | 'odd'; text: string };

// `pm list packages` puts the file before the name (-f) and uid, installer or version behind it (-U, -i, --show-versioncode).
const PACKAGE = /^package:(?:\S*=)?([\w.]+)(?=\s|$)/;
const MARKET = /^market:\/\/\S*[?&]id=([\w.]+)/i;
const ADDRESS = /\b(?:https?|itms(?:-apps)?):\/\/[^\s<>"']+/i;
const BARE_ADDRESS = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/i;
const DOTTED = /^[a-z][\w-]*(?:\.[\w-]+)+$/i;
// App Store (digits, often after "id"), Microsoft Store, Chrome Web Store.
const STORE_ID = /^(?:(?:id)?\d{7,12}|9[a-z0-9]{11}|[a-p]{32})$/i;
/** What adb says beside its answer, and the head line of iPhone lists. */
const REMARK = /^(?:#|\* daemon |list of devices|error: |adb: |warning: |exception |cfbundleidentifier\b)/i;
const NAME_LENGTH = 60;

/**
 * The entries of a pasted list in their order: one a line, or several set off by comma, semicolon or tab. Reads what
 * adb prints, lists of addresses, what `ideviceinstaller` prints, and names as people type them. `limit` is how many
 * entries are read at most; the rest is left.
 */
export function parseAppList(text: string, limit = 20_000): AppEntry[] {
  const entries: AppEntry[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/[\r\n]+/)) {
    for (const piece of piecesOf(line.trim())) {
      if (entries.length === limit) return entries;
      entries.push(entryOf(piece));
    }
  }
  return entries;
}

function piecesOf(line: string): string[] {
  if (PACKAGE.test(line) || REMARK.test(line)) return [line];
  const [, bundle] = /^([a-z][\w-]*(?:\.[\w-]+)+) - /i.exec(line) ?? [];
  if (bundle !== undefined) return [bundle];
  // A comma within an address belongs to it, unless a space or another address follows.
  const pieces = line
    .split(/[;,]\s+|[;,](?=\s*(?:https?:|package:))|\t+/)
    .flatMap((piece) => (ADDRESS.test(piece) ? [piece] : piece.split(/[;,]/)))
    .map((piece) => unquoted(piece.trim()))
    .filter((piece) => piece !== '');
  const [first = '', second = ''] = pieces;
  // A bundle id, then its version and name.
  return DOTTED.test(first) && /^v?\d[\w.+-]*$/.test(second) ? [first] : pieces;
}

/** Without quotation marks around it and without the bullet or number of a list before it. */
const unquoted = (piece: string): string =>
  piece
    .replace(/^(?:[-*•·–]|\d+[.)])\s+/, '')
    .replace(/^(["'“„«])(.*)["'”“»]$/, '$2')
    .trim();

function entryOf(piece: string): AppEntry {
  const app = (PACKAGE.exec(piece) ?? MARKET.exec(piece))?.[1];
  if (app !== undefined) return { form: 'package', text: app };
  if (REMARK.test(piece)) return { form: 'odd', text: piece };
  const address = ADDRESS.exec(piece)?.[0] ?? (BARE_ADDRESS.test(piece) ? `https://${piece}` : undefined);
  if (address !== undefined) return { form: 'address', text: address.replace(/^itms(?:-apps)?:/i, 'https:') };
  if (DOTTED.test(piece)) return { form: 'dotted', text: piece };
  if (STORE_ID.test(piece)) return { form: 'id', text: piece };
  const isName = piece.length <= NAME_LENGTH && /\p{L}/u.test(piece) && !/[<>{}|=\\]/.test(piece);
  return { form: isName ? 'name' : 'odd', text: piece };
}
