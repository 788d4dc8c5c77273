/** One cell of a table that is given away; null is empty. */
export type Cell = string | number | boolean | null;

/** A table to give away: its heads, which name the columns for programs, and its rows. */
export type Sheet = { heads: readonly string[]; rows: readonly (readonly Cell[])[] };

/** A spreadsheet would take a text that begins so for a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** CSV after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvOf = ({ heads, rows }: Sheet): string =>
  [heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: Cell): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same table as objects, one a row, after what is said about all of it. */
export const jsonOf = ({ heads, rows }: Sheet, about: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ ...about, rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [heads[i], cell]))) }, null, 2)}\n`;
