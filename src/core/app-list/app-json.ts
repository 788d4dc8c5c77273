import { entryOf, packageIn } from './app-entry.ts';

/** Keys under which tools write what an app is known by, and those under which they write its name. */
const ID_KEY = /pack|pkg|bundle|ident|^(?:app)?_?id$|ur[il]$|link/i;
const NAME_KEY = /name|title|label/i;

/**
 * The apps that a text in JSON names, one a string, in their order: each string of an array, and of each object its id or
 * else its name. Null where the text is no array or object in JSON.
 */
export function appsInJson(text: string): string[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return appsIn(JSON.parse(text));
  } catch {
    return null;
  }
}

/** By a stack of its own: the engine's would not hold what can be nested. */
function appsIn(json: unknown): string[] {
  const apps: string[] = [];
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part === 'string') apps.push(part);
    else if (Array.isArray(part)) pushAll(waiting, part);
    else if (typeof part === 'object' && part !== null) {
      const entries = Object.entries(part);
      const app = appOf(entries);
      if (app !== undefined) apps.push(app);
      else pushAll(waiting, entries.map(innerOf));
    }
  }
  return apps;
}

/** The first one last, so that it is next. One by one: a call takes some 100,000 arguments at most. */
function pushAll(waiting: unknown[], parts: readonly unknown[]): void {
  for (let i = parts.length - 1; i >= 0; i--) waiting.push(parts[i]);
}

/** What to look at of a field: the id of an app that is a key, or the objects and arrays below it. */
const innerOf = ([key, value]: [string, unknown]): unknown =>
  packageIn(key) === key ? key : typeof value === 'object' ? value : undefined;

function appOf(entries: readonly [string, unknown][]): string | undefined {
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const ids = texts.filter(([key, value]) => ID_KEY.test(key) && isId(value));
  const [id] = ids.length > 0 ? ids : texts.filter(([, value]) => packageIn(value) === value);
  if (id !== undefined) return id[1];
  const hasInner = entries.some(
    ([key, value]) => packageIn(key) === key || (typeof value === 'object' && value !== null),
  );
  return hasInner ? undefined : texts.find(([key]) => NAME_KEY.test(key))?.[1];
}

const isId = (text: string): boolean => ['package', 'dotted', 'id', 'address'].includes(entryOf(text).form);
