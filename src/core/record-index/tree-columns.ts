/** What JSON can hold, without numbers. */
export type Tree = string | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

/**
 * Trees of like shape in columns, since what is alike packs best side by side: what was found under each path of keys in each
 * tree, in the order of a walk. Those are values, or of objects their keys, or of lists their lengths. A text that comes again
 * stands in `once`, and its number there in the columns.
 */
type Written = { once: string[]; columns: Record<string, Cell[][]> };
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
  const columns = new Map<string, Value[][]>();
  const put = (place: number, path: string, end: string, value: Value) => {
    if (['', KEYS, LENGTH].some((other) => other !== end && columns.has(path + other)))
      throw new Error(`What is at ${path} is not always of one kind`);
    const column = columns.get(path + end) ?? trees.map(() => []);
    columns.set(path + end, column);
    column[place]?.push(value);
  };
  const walk = (place: number, tree: Tree, path: string): void => {
    if (typeof tree !== 'object' || tree === null) put(place, path, '', tree);
    else if (Array.isArray(tree)) {
      put(place, path, LENGTH, String(tree.length));
      for (const one of tree) walk(place, one, itemsOf(path));
    } else {
      put(place, path, KEYS, Object.keys(tree).join());
      for (const [key, value] of Object.entries(tree)) walk(place, value, below(path, key));
    }
  };
  for (const [place, tree] of trees.entries()) walk(place, tree, '');
  const once = repeatedIn([...columns.values()].flat(2));
  const numbers = new Map<Value, number>(once.map((text, number) => [text, number]));
  const cellOf = (value: Value): Cell => numbers.get(value) ?? value;
  const cells = [...columns].map(([path, column]) => [path, column.map((values) => values.map(cellOf))]);
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

/** Opens what `writeTrees` wrote; a tree is put together when it is asked for by its place. */
export function readTrees(written: string): (place: number) => Tree {
  const { once, columns }: Written = JSON.parse(written);
  const opened = (cell: Cell = null): Value => (typeof cell === 'number' ? (once[cell] ?? null) : cell);
  /** Gives what is at a path in one tree, one after the other. */
  const readerAt = (place: number, path: string): (() => Tree) => {
    const [objects, lists, values] = [path + KEYS, path + LENGTH, path].map((end) => columns[end]?.[place]);
    let row = 0;
    if (objects?.length) {
      const readers = new Map<string, () => Tree>();
      const read = (key: string): Tree => {
        const reader = readers.get(key) ?? readerAt(place, below(path, key));
        readers.set(key, reader);
        return reader();
      };
      return () => {
        const keys = String(opened(objects[row++]));
        return Object.fromEntries((keys === '' ? [] : keys.split(',')).map((key) => [key, read(key)]));
      };
    }
    if (!lists?.length) return () => opened(values?.[row++]);
    const read = readerAt(place, itemsOf(path));
    return () => Array.from({ length: Number(lists[row++]) }, read);
  };
  return (place) => readerAt(place, '')();
}
