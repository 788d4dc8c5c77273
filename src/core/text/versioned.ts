import * as v from 'valibot';

/** Deeper and longer than any choice is; what exceeds it would fail, or be cut, where browsers store or share it. */
const MAX_DEPTH = 16;
const MAX_LENGTH = 8000;

type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/**
 * The schema of something that is stored or shared and that a newer version may have written: fields beyond `entries`
 * come along unread, so that they survive being saved by this version. Fields named in `left` are known here and not
 * taken from this place. Of unread fields only JSON of moderate size is kept.
 */
export function versioned<const Entries extends v.ObjectEntries>(
  entries: Entries,
  left: readonly string[] = [],
): v.GenericSchema<unknown, Output<Entries>> {
  const isKept = ([key, value]: [string, unknown]) =>
    Object.hasOwn(entries, key) || (!left.includes(key) && isModest(value));
  return v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.looseObject(entries),
    v.transform((read) => Object.fromEntries(Object.entries(read).filter(isKept)) as Output<Entries>),
  );
}

/** Whether a value is JSON that every browser can store and share. */
export const isModest = (value: unknown): boolean =>
  isJson(value, MAX_DEPTH) && JSON.stringify(value).length <= MAX_LENGTH;

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  const parts = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : null;
  return parts?.every((part) => isJson(part, depth - 1)) ?? false;
}

const isRecord = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));
