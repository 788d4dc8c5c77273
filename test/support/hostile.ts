import fc from 'fast-check';

/** Names that every object has, and such as have ended in prototypes. */
const TRAPS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then'];

/** Signs that have broken readers of text: halves of pairs, NUL, line ends, bidi and zero-width signs, marks, brackets. */
const SIGNS = [
  ...['\ud800', '\udfff', '\0', '\u001b', '\u007f', '\r', '\n', '\r\n', '\u2028', '\u2029', '\t', '\u00a0', ' '],
  ...['\u202e', '\u2066', '\u200f', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u0301', '\u{e0041}', 'ﷺ', 'ß', 'İ'],
  ...['"', "'", '`', '<', '>', '&', '\\', '/', '#', '?', '%', '%00', '@', ':', ';', ',', '.', '..', '*', '[', ']', '{'],
];

/** Text of anything: ordinary words, traps, and runs of the signs above. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 3 })) }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 300 })).map(([sign, n]) => sign.repeat(n)),
  },
);

const scalar = fc.oneof(
  hostileText,
  fc.constantFrom(null, undefined, true, false, Number.NaN, Infinity, -1, 0.5),
  fc.integer(),
  fc.constantFrom(new Date(Number.NaN), new Map([['a', 1]]), new Set([1]), /x/g, Symbol('x'), 10n, () => 1),
);

/** The keys that an object may have: those given, and traps. `__proto__` comes as a key of its own, as JSON makes it. */
const objectOf = (keys: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys, ...TRAPS), hostileText), value), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries));

/**
 * A value of any shape, most often an object with some of `keys`, whose values are most often right: those that `right`
 * makes. What no JSON holds (NaN, dates, symbols, functions) is among them, since storage clones more than JSON.
 */
export function hostileValue(
  keys: readonly string[],
  right: fc.Arbitrary<unknown> = fc.constant(null),
): fc.Arbitrary<unknown> {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      { weight: 3, arbitrary: scalar },
      { weight: 3, arbitrary: right },
      { weight: 3, arbitrary: objectOf(keys, tie('value')) },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    ),
  }));
  return fc.oneof({ weight: 5, arbitrary: objectOf(keys, value) }, { weight: 1, arbitrary: value });
}

const NUMBERS = [Number.NaN, Infinity, -Infinity, -0, -1, 0.5, 2 ** 53, 1e308];

type Break = { at: readonly string[]; how: 'replace' | 'remove' | 'join'; by: unknown };

/** Where parts of a sample are, as the keys that lead there. */
const placesIn = (sample: unknown): string[][] =>
  typeof sample !== 'object' || sample === null
    ? []
    : Object.entries(sample).flatMap(([key, part]) => [[key], ...placesIn(part).map((place) => [key, ...place])]);

/**
 * A sample that is right but for one or two of its parts, at any depth: replaced by something of any kind or by one of
 * `misses`, which are nearly right for a field of that name; removed; or joined by a field that is not known.
 */
export function broken(sample: object, misses: Readonly<Record<string, readonly unknown[]>>): fc.Arbitrary<unknown> {
  const one: fc.Arbitrary<Break> = fc.constantFrom(...placesIn(sample)).chain((at) => {
    const near = fc.constantFrom(...(misses[at.at(-1) ?? ''] ?? NUMBERS));
    const how = fc.constantFrom('replace' as const, 'replace' as const, 'replace' as const, 'remove', 'join');
    return fc.record({ at: fc.constant(at), how, by: fc.oneof(scalar, fc.constantFrom(...NUMBERS), near, near) });
  });
  return fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 2 }), fc.constantFrom('newer', ...TRAPS))
    .map(([breaks, name]) => breaks.reduce<unknown>((whole, made) => withBreak(whole, made, name), sample));
}

function withBreak(whole: unknown, { at: [key, ...rest], how, by }: Break, name: string): unknown {
  if (typeof whole !== 'object' || whole === null || key === undefined) return whole;
  const inside = (part: unknown) => (rest.length > 0 ? withBreak(part, { at: rest, how, by }, name) : by);
  if (Array.isArray(whole)) return whole.map((part, i) => (String(i) === key ? inside(part) : part));
  const entries = Object.entries(whole);
  if (how === 'join' && rest.length === 0) return Object.fromEntries([...entries, [name, by]]);
  if (how === 'remove' && rest.length === 0) return Object.fromEntries(entries.filter(([one]) => one !== key));
  return Object.fromEntries(entries.map(([one, part]) => [one, one === key ? inside(part) : part]));
}

/** Arrays or objects, one in the other. */
export function nested(levels: number, inArrays = true): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level++) value = inArrays ? [value] : { a: value };
  return value;
}

/** The same as JSON text, which `JSON.stringify` could not write. */
export const nestedJson = (levels: number, inArrays = true): string =>
  inArrays ? `${'['.repeat(levels)}1${']'.repeat(levels)}` : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** What JSON can hold: `encode then decode` leaves it as it is. */
export const plainJson = fc.jsonValue({ maxDepth: 3, noUnicodeString: false }).map(withoutMinusZero);

/** JSON writes -0 as 0. */
function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
