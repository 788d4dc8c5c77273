/** What JSON can hold, without numbers. */
export type Tree = string | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

/**
 * Trees of like shape in columns, since what is alike packs best side by side: what was found under each path of keys, in the
 * order of a walk. Those are values, or of objects their keys, or of lists their lengths. A text that comes again stands in
 * `once`, and its number there in the columns.
 */
type Written = { once: string[]; columns: Record<string, Cell[]> };
type Value = string | boolean | null;
type Cell = Value | number;

/** A shorter text costs no more than its number would. */
const SHORTEST = 8;

/** Ends of the paths of columns with the keys of objects, and with the lengths of lists. */
const KEYS = '{';
const LENGTH = '[';

const below = (path: string, key: string): string => `${path}.${key}`;
const itemsOf = (path: string): string => `${path}*`;

/** Throws where what is found under one path is not always of one kind. Keys have no comma in them. */
export function writeTrees(trees: readonly Tree[]): string {
  const columns = new Map<string, Value[]>();
  const put = (path: string, end: string, value: Value) => {
    if (['', KEYS, LENGTH].some((other) => other !== end && columns.has(path + other)))
      throw new Error(`What is at ${path} is not always of one kind`);
    const column = columns.get(path + end);
    if (column === undefined) columns.set(path + end, [value]);
    else column.push(value);
  };
  const walk = (tree: Tree, path: string): void => {
    if (typeof tree !== 'object' || tree === null) put(path, '', tree);
    else if (Array.isArray(tree)) {
      put(path, LENGTH, String(tree.length));
      for (const one of tree) walk(one, itemsOf(path));
    } else {
      put(path, KEYS, Object.keys(tree).join());
      for (const [key, value] of Object.entries(tree)) walk(value, below(path, key));
    }
  };
  for (const tree of trees) walk(tree, '');
  const once = repeatedIn([...columns.values()].flat());
  const numbers = new Map<Value, number>(once.map((text, number) => [text, number]));
  const cells = [...columns].map(([path, values]) => [path, values.map((value) => numbers.get(value) ?? value)]);
  return JSON.stringify({ once, columns: Object.fromEntries(cells) } satisfies Written);
}

function repeatedIn(values: readonly Value[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const value of values) {
    if (typeof value !== 'string' || value.length < SHORTEST) continue;
    if (seen.has(value)) repeated.add(value);
    seen.add(value);
  }
  return [...repeated];
}

/** The trees that `writeTrees` wrote. */
export function readTrees(written: string): Tree[] {
  const { once, columns }: Written = JSON.parse(written);
  const opened = (cell: Cell = null): Value => (typeof cell === 'number' ? (once[cell] ?? null) : cell);
  /** Gives the trees at a path, one after the other. */
  const readerAt = (path: string): (() => Tree) => {
    const [objects, lists, values] = [columns[path + KEYS], columns[path + LENGTH], columns[path]];
    let row = 0;
    if (objects !== undefined) {
      const readers = new Map<string, () => Tree>();
      const read = (key: string): Tree => {
        const reader = readers.get(key) ?? readerAt(below(path, key));
        readers.set(key, reader);
        return reader();
      };
      return () => {
        const keys = String(opened(objects[row++]));
        return Object.fromEntries((keys === '' ? [] : keys.split(',')).map((key) => [key, read(key)]));
      };
    }
    if (lists === undefined) return () => opened(values?.[row++]);
    const read = readerAt(itemsOf(path));
    return () => Array.from({ length: Number(lists[row++]) }, read);
  };
  const count = (columns[KEYS] ?? columns[LENGTH] ?? columns[''] ?? []).length;
  return Array.from({ length: count }, readerAt(''));
}
