import fc from 'fast-check';
import { expect } from 'vitest';
import { HostIndexBuilder } from '../../../src/core/lists/host-index/builder.ts';
import { checkHostIndex, isWhole } from '../../../src/core/lists/host-index/check.ts';
import { checksumOf } from '../../../src/core/lists/host-index/checksum.ts';
import { openHostIndex } from '../../../src/core/lists/host-index/host-index.ts';
import { WORD } from '../../../src/core/lists/host-index/layout.ts';
import { DomainSet } from '../../../src/core/lists/reading/domain-set.ts';
import { hostileText } from '../../support/hostile.ts';
import { property } from '../../support/property.ts';

const label = fc.constantFrom('a', 'b', 'mi', 'com', 'example', 'xn--a', 'a_b', '0', 'x'.repeat(63));
const host = fc
  .array(label, { minLength: 1, maxLength: 5 })
  .map((labels) => labels.join('.').slice(-253).replace(/^\./, ''));
const number = fc.oneof(fc.nat(3), fc.constantFrom(255, 256, 65_535, 65_536, 2 ** 32 - 1));
const rows = fc.array(fc.tuple(host, number, number), { maxLength: 30 });

function indexOf(all: readonly [string, number, number][], seed: number, exact: boolean) {
  const builder = new HostIndexBuilder({ seed, exact });
  for (const row of all) builder.add(...row);
  return builder.build();
}

const built = fc.tuple(rows, fc.integer(), fc.boolean(), fc.array(host, { maxLength: 8 }));
property(
  'an index answers as a walk over a map does, and its last addition counts',
  900,
  built,
  ([all, seed, exact, hosts]) => {
    const buffer = indexOf(all, seed, exact);
    const index = openHostIndex(buffer);
    if (typeof index === 'string') return expect.fail(index);
    const listed = new Map(all.map(([domain, list, value]) => [domain, { domain, list, value }]));
    expect([index.count, isWhole(buffer)]).toEqual([listed.size, true]);
    for (const asked of [...hosts, ...listed.keys()]) {
      let domain = asked;
      while (!listed.has(domain) && domain.includes('.')) domain = domain.slice(domain.indexOf('.') + 1);
      const { entry, ...found } = index.find(asked) ?? { entry: 0 };
      expect(found).toEqual(listed.get(domain) ?? {});
      expect(index.findUrl(`wss://u:p@${asked}.:8080/a.b?c`)?.domain).toBe(listed.get(domain)?.domain);
    }
  },
);

const asked = fc.oneof(
  host,
  hostileText,
  host.map((name) => `https://${name}/`),
);
property(
  'whatever is asked of it, an index answers with a part of the question or nothing',
  600,
  fc.tuple(rows, asked),
  ([all, text]) => {
    const index = openHostIndex(indexOf(all, 7, true));
    if (typeof index === 'string') return expect.fail(index);
    for (const found of [index.find(text), index.findUrl(text)])
      if (found !== null) expect(text).toContain(found.domain);
  },
);

const word = fc.oneof(number, fc.integer({ min: 0, max: 64 }), fc.constantFrom(2 ** 31, 0x49485454, 31, 5));
const forged = fc.tuple(
  rows,
  fc.boolean(),
  fc.array(fc.tuple(fc.nat(200), word), { maxLength: 4 }),
  fc.boolean(),
  fc.integer({ min: -9, max: 9 }),
);
property(
  'forged or damaged bytes are refused or give wrong answers, and never throw or run on',
  900,
  forged,
  ([all, exact, changes, signed, more]) => {
    const sound = new Uint8Array(indexOf(all, 3, exact));
    const bytes = new Uint8Array(Math.max(0, sound.length + more));
    bytes.set(sound.subarray(0, bytes.length));
    const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
    for (const [at, value] of changes) if (words.length > 0) words[at % words.length] = value;
    if (signed && words.length > WORD.checksum)
      words[WORD.checksum] = checksumOf(new Int32Array(words.buffer, 0, words.length), WORD.checksum + 1);
    const index = openHostIndex(bytes.buffer);
    expect(typeof index === 'string').toBe(typeof checkHostIndex(bytes.buffer) === 'string');
    if (typeof index === 'string') return expect(isWhole(bytes.buffer)).toBe(false);
    for (const name of ['mi.com', 'a.b.example', 'x', '']) index.find(name);
  },
);

property('random bytes are no index', 300, fc.uint8Array({ maxLength: 200 }), (bytes) =>
  expect(openHostIndex(new Uint8Array(bytes).buffer)).toMatch(/^(foreign|version|header|length)$/),
);

const domains = fc.array(fc.oneof(host, fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 255 })), {
  maxLength: 40,
});
property('a set of domains answers as a set of strings does', 300, domains, (all) => {
  const set = new DomainSet();
  const known = new Set<string>();
  for (const domain of all) {
    expect(set.add(domain)).toBe(!known.has(domain));
    known.add(domain);
  }
  expect(set.size).toBe(known.size);
});
