import parse from 'csv-simple-parser';
import { type Inventory, readLines, readTable } from '../../../core/fleet/inventory.ts';

/** What sets cells apart in the exports of the world, the commonest first. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Lines that are read; a fleet's export of software may have many more, which say nothing new of it. */
export const LIMIT = 20_000;

/** Reads whatever was pasted or dropped: a table as CSV where it is one, else a log of domains or a list of apps. */
export function readInventory(text: string): Inventory {
  const bare = text.replace(/^\uFEFF/, '');
  const [head = ''] = bare.split(/[\r\n]/, 1);
  const delimiter = [...DELIMITERS].sort((a, b) => head.split(b).length - head.split(a).length)[0];
  const rows = head.includes(delimiter ?? ',') ? rowsOf(bare, delimiter ?? ',') : null;
  return (rows === null ? null : readTable(rows, LIMIT)) ?? readLines(bare, LIMIT);
}

/** Null where it is no CSV. */
function rowsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter }) as string[][];
  } catch {
    return null;
  }
}
