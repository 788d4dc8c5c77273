import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BrowserName } from '../browser/find.ts';

/**
 * How visited hosts are found again in files. Each host begins with a label of two random halves. Text is in files as
 * UTF-8 or UTF-16, and so it does in what the stores of both browsers compress: snappy, which LevelDB and Firefox's
 * IndexedDB use, repeats earlier bytes but never encodes a first occurrence otherwise, and random letters have no earlier
 * one. A page of a database may end within a label, hence halves: one of them is whole.
 */
export const HALF = 12;

/** Folders of a profile that belong to extensions and to nothing else, and what bears the extension's own id. */
const OWN: Record<BrowserName, RegExp> = {
  chromium:
    /(Extension (Rules|Scripts|State|Cookies)|(Local|Sync|Managed) Extension Settings|Extensions|Service Worker)\//,
  firefox:
    /(storage\/[^/]+\/moz-extension\+\+\+|browser-extension-data|extension-store|extension-settings|extensions\.json|webextensions|storage-sync)/,
};

export type Found = {
  /** Files that were read, and their bytes. */
  files: number;
  bytes: number;
  /** The same of the extension's own. */
  ownFiles: number;
  ownBytes: number;
  /** The extension's own files with a label in them. */
  own: string[];
  /** All other files with one: the browser's history, caches, sessions. */
  others: string[];
};

/** Searches every file of a profile for the halves of labels. `id` is what the extension's own paths bear. */
export function searchProfile(profile: string, name: BrowserName, id: string, labels: readonly string[]): Found {
  const halves = new Set(labels.flatMap((label) => [label.slice(0, HALF), label.slice(HALF)]));
  const found: Found = { files: 0, bytes: 0, ownFiles: 0, ownBytes: 0, own: [], others: [] };
  for (const path of readdirSync(profile, { recursive: true, encoding: 'utf8' })) {
    const bytes = read(join(profile, path));
    if (bytes === null) continue;
    const slashed = path.split(sep).join('/');
    const isOwn = slashed.includes(id) || OWN[name].test(slashed);
    found.files++;
    found.bytes += bytes.length;
    if (isOwn) {
      found.ownFiles++;
      found.ownBytes += bytes.length;
    }
    if (holds(bytes, halves)) (isOwn ? found.own : found.others).push(slashed);
  }
  return found;
}

function read(file: string): Buffer | null {
  try {
    return statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    // A lock or a link into nowhere.
    return null;
  }
}

/** Whether any of the halves is in the bytes, one byte a letter or two, at an even place or an odd one. */
function holds(bytes: Buffer, halves: ReadonlySet<string>): boolean {
  const wide = [bytes, bytes.subarray(1)].map((part) => part.subarray(0, part.length & ~1).toString('utf16le'));
  return [bytes.toString('latin1'), ...wide].some((text) => {
    for (const [word] of text.matchAll(WORDS)) {
      for (let at = 0; at + HALF <= word.length; at++) if (halves.has(word.slice(at, at + HALF))) return true;
    }
    return false;
  });
}

const WORDS = new RegExp(`[a-z0-9]{${HALF},}`, 'g');
