import { describe, expect, test } from 'vitest';
import { HostIndexBuilder, type HostIndexOptions } from '../../src/core/lists/host-index/builder.ts';
import { checkHostIndex } from '../../src/core/lists/host-index/check.ts';
import { type HostIndex, NONE, openHostIndex } from '../../src/core/lists/host-index/host-index.ts';
import { type Shape, viewsOf, WORD } from '../../src/core/lists/host-index/layout.ts';

type Entry = [domain: string, list?: number, value?: number];

function bufferOf(entries: Entry[], options: HostIndexOptions = { seed: 1 }): ArrayBuffer {
  const builder = new HostIndexBuilder(options);
  for (const entry of entries) expect(builder.add(...entry), entry[0]).toBe(true);
  return builder.build();
}

function indexOf(entries: Entry[], options?: HostIndexOptions): HostIndex {
  const index = openHostIndex(bufferOf(entries, options));
  if (typeof index === 'string') throw new Error(index);
  return index;
}

/** The rule in its plainest form: the longest suffix of whole labels that is in the map. */
function walk(listed: ReadonlyMap<string, number>, hostname: string): string | null {
  const labels = hostname.split('.');
  const suffixes = labels.map((_, index) => labels.slice(index).join('.'));
  return suffixes.find((suffix) => listed.has(suffix)) ?? null;
}

/** A seeded generator (mulberry32) that picks a whole number from 0 to below `count`. */
function picker(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

// Few and similar labels, so that parents, children, siblings and near misses come up all the time.
const LABELS = ['a', 'b', 'ab', 'ba', 'mi', 'notmi', 'a-b', 'x_1', '0', 'www', 'xn--p1ai', 'm'.repeat(63)];
const TOPS = ['com', 'co.uk', 'net', 'uk', 'museum', 'a'];

function hostFrom(pick: (count: number) => number, least: number, most: number): string {
  const labels = Array.from({ length: least + pick(most - least + 1) }, () => LABELS[pick(LABELS.length)]);
  return `${labels.join('.')}.${TOPS[pick(TOPS.length)]}`;
}

describe('a host index', () => {
  test('the most specific listed domain wins', () => {
    const index = indexOf([
      ['example.com', 1, 10],
      ['shop.example.com', 2, 20],
      ['deep.down.shop.example.com', 3, 30],
    ]);
    const told = (hostname: string) => {
      const found = index.find(hostname);
      return found && [found.domain, found.list, found.value];
    };
    expect(told('example.com')).toEqual(['example.com', 1, 10]);
    expect(told('www.example.com')).toEqual(['example.com', 1, 10]);
    expect(told('a.shop.example.com')).toEqual(['shop.example.com', 2, 20]);
    expect(told('down.shop.example.com')).toEqual(['shop.example.com', 2, 20]);
    expect(told('x.deep.down.shop.example.com')).toEqual(['deep.down.shop.example.com', 3, 30]);
  });

  test('matches whole labels only', () => {
    const index = indexOf([['mi.com']]);
    for (const host of ['notmi.com', 'mi.com.evil.example', 'com', 'i.com', '-mi.com', 'mi.comm', '']) {
      expect(index.entryOfHost(host), host).toBe(NONE);
    }
  });

  test.each([
    ['https://mi.com/', 'mi.com'],
    ['http://www.mi.com/path?q=https://other.example/#top', 'mi.com'],
    ['wss://push.mi.com:8443/socket', 'mi.com'],
    ['ws://mi.com:80/', 'mi.com'],
    ['https://mi.com', 'mi.com'],
    ['https://mi.com./', 'mi.com'],
    ['https://www.mi.com.:8443/', 'mi.com'],
    ['https://user:pass@mi.com:8443/', 'mi.com'],
    ['https://example.org@mi.com/', 'mi.com'],
    ['https://mi.com@example.org/', null],
    ['https://mi.com:8443@example.org/', null],
    ['https://example.org/mi.com/', null],
    ['https://example.org/?at=@mi.com', null],
    ['https://notmi.com/', null],
    ['https://mi.com../', null],
    ['https://192.168.0.1:80/', null],
    ['https://[2001:db8::1]:80/', null],
    ['file:///mi.com/', null],
    ['file://mi.com/', null],
    ['ftp://mi.com/', null],
    ['blob:https://mi.com/1', null],
    ['about:blank', null],
    ['hdfs://mi.com/', null],
    ['https://', null],
    ['mi.com', null],
    ['', null],
  ])('reads the host of %s', (url, domain) => {
    const index = indexOf([['mi.com']]);
    expect(index.findUrl(url)?.domain ?? null).toBe(domain);
  });

  test.each([{ exact: false }, { exact: true }])('answers as a walk over a map does (exact: $exact)', ({ exact }) => {
    const pick = picker(7);
    const listed = new Map<string, number>();
    const builder = new HostIndexBuilder({ seed: 0xc0ffee, exact });
    for (let value = 0; value < 1500; value++) {
      const domain = value % 500 === 1 ? (LABELS[pick(LABELS.length)] as string) : hostFrom(pick, 2, 4);
      if (builder.add(domain, value % 300, value)) listed.set(domain, value);
    }
    const index = openHostIndex(builder.build());
    if (typeof index === 'string') throw new Error(index);
    expect(index.count).toBe(listed.size);

    const wrong: unknown[] = [];
    let hits = 0;
    for (let query = 0; query < 20_000; query++) {
      const hostname = pick(50) === 0 ? (LABELS[pick(LABELS.length)] as string) : hostFrom(pick, 1, 6);
      const expected = walk(listed, hostname);
      const authority = `${['', 'u@', 'mi.com:b@'][pick(3)]}${hostname}${['', '.'][pick(2)]}${['', ':1', ':65535'][pick(3)]}`;
      const rest = ['', '/', '/a.com/', '/?q=a.b.com', '/@mi.com:80/'][pick(5)];
      const scheme = ['http', 'https', 'ws', 'wss'][pick(4)];
      const found = pick(2) === 0 ? index.find(hostname) : index.findUrl(`${scheme}://${authority}${rest}`);
      const value = expected === null ? undefined : listed.get(expected);
      if (found !== null) hits++;
      const isRight = (found?.domain ?? null) === expected && found?.value === value;
      if (!isRight || (found && found.list !== found.value % 300)) wrong.push({ hostname, expected, found });
    }
    expect(wrong).toEqual([]);
    expect(hits).toBeGreaterThan(6000);
    expect(hits).toBeLessThan(14_000);
  });

  test('an exact index does not take a host for a domain that only hashes alike', () => {
    const buffer = bufferOf([['mi.com']], { seed: 1, exact: true });
    const index = openHostIndex(buffer) as HostIndex;
    const { text } = viewsOf(buffer, checkHostIndex(buffer) as Shape);
    expect(index.find('mi.com')?.domain).toBe('mi.com');
    text[0] = 110;
    expect(index.find('mi.com')).toBeNull();
  });

  test('passes over a port and nothing else, and reads addresses of the web alone', () => {
    const index = indexOf([['mi.com']]);
    for (const host of ['mi.com:9', 'mi.com:', 'mi.com:0', 'mi.com.:80', 'mi.com.'])
      expect(index.find(host)?.domain).toBe('mi.com');
    for (const host of ['mi.com:.80', 'mi.com:8a', 'mi.com..', ':80', '.', ':']) expect(index.find(host)).toBeNull();
    expect(index.findUrl('ahttp://mi.com/')).toBeNull();
    expect(index.findUrl('http://mi.com/')?.domain).toBe('mi.com');
  });

  test('an exact index compares the length as well', () => {
    const buffer = bufferOf([['mi.com']], { seed: 1, exact: true });
    const { textStarts } = viewsOf(buffer, checkHostIndex(buffer) as Shape);
    textStarts[1] = 5;
    expect((openHostIndex(buffer) as HostIndex).find('mi.com')).toBeNull();
  });

  test('is dense: its entries are numbered from 0, each once', () => {
    const domains = Array.from({ length: 500 }, (_, number) => `d${number}.example`);
    const index = indexOf(domains.map((domain, number) => [domain, 0, number]));
    const entries = domains.map((domain) => index.entryOfHost(domain));
    expect([...entries].sort((a, b) => a - b)).toEqual(domains.map((_, number) => number));
    expect(entries.map((entry) => index.valueOf(entry))).toEqual(domains.map((_, number) => number));
  });

  test('an empty index has nothing', () => {
    const index = indexOf([]);
    expect(index.count).toBe(0);
    expect(index.entryOfHost('example.com')).toBe(NONE);
    expect(index.entryOfUrl('https://example.com/')).toBe(NONE);
  });

  test('a single label is an entry like any other', () => {
    const index = indexOf([
      ['zip', 0, 1],
      ['example.com', 0, 2],
    ]);
    expect(index.find('zip')?.domain).toBe('zip');
    expect(index.find('some.file.zip')?.domain).toBe('zip');
    expect(index.find('gzip')).toBeNull();
    expect(index.find('com')).toBeNull();
    expect(index.find('www.example.com')?.value).toBe(2);
  });

  test('copes with hosts of any length', () => {
    const index = indexOf([['example.com'], [`${'a.'.repeat(120)}example.org`]]);
    expect(index.find(`${'a.'.repeat(100_000)}example.com`)?.domain).toBe('example.com');
    expect(index.find(`${'a.'.repeat(121)}example.org`)?.domain).toBe(`${'a.'.repeat(120)}example.org`);
    expect(index.entryOfHost(`${'a'.repeat(1_000_000)}.net`)).toBe(NONE);
    expect(index.entryOfHost('.'.repeat(1000))).toBe(NONE);
  });

  test('lies on the bytes it was given, without a copy', () => {
    const buffer = bufferOf([['example.com', 0, 7]]);
    const index = openHostIndex(buffer);
    new Uint32Array(buffer)[WORD.valueBase] = 8;
    expect(typeof index !== 'string' && index.find('example.com')?.value).toBe(8);
  });
});
