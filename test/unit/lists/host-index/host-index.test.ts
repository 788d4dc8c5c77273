import { describe, expect, test } from 'vitest';
import { HostIndexBuilder, type HostIndexOptions } from '../../../../src/core/lists/host-index/builder.ts';
import { checkHostIndex } from '../../../../src/core/lists/host-index/check.ts';
import { type HostIndex, NONE, openHostIndex } from '../../../../src/core/lists/host-index/host-index.ts';
import { type Shape, viewsOf, WORD } from '../../../../src/core/lists/host-index/layout.ts';

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

describe('a host index', () => {
  test('the most specific listed domain wins', () => {
    const index = indexOf([
      ['example.com', 1, 10],
      ['shop.example.com', 2, 20],
      ['deep.down.shop.example.com', 3, 30],
    ]);
    const found = (hostname: string) => {
      const entry = index.find(hostname);
      return entry && [entry.domain, entry.list, entry.value];
    };
    expect(found('example.com')).toEqual(['example.com', 1, 10]);
    expect(found('www.example.com')).toEqual(['example.com', 1, 10]);
    expect(found('a.shop.example.com')).toEqual(['shop.example.com', 2, 20]);
    expect(found('down.shop.example.com')).toEqual(['shop.example.com', 2, 20]);
    expect(found('x.deep.down.shop.example.com')).toEqual(['deep.down.shop.example.com', 3, 30]);
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

test('an index whose buckets were forged is searched to its own end and no further', () => {
  const buffer = bufferOf([['a.example']]);
  const { buckets, prints } = viewsOf(buffer, checkHostIndex(buffer) as Shape);
  buckets.fill(2 ** 32 - 1, 1);
  prints.fill(0);
  expect((openHostIndex(buffer) as HostIndex).find('a.example')).toBeNull();
});
