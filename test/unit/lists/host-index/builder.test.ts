import { describe, expect, test } from 'vitest';
import { HostIndexBuilder } from '../../../../src/core/lists/host-index/builder.ts';
import { type HostIndex, openHostIndex } from '../../../../src/core/lists/host-index/host-index.ts';

function opened(builder: HostIndexBuilder): HostIndex {
  const index = openHostIndex(builder.build());
  if (typeof index === 'string') throw new Error(index);
  return index;
}

/** Vitest finds any two ArrayBuffers equal. */
const bytesOf = (builder: HostIndexBuilder) => new Uint8Array(builder.build());

const numbered = (count: number) => Array.from({ length: count }, (_, number) => `host${number}.example`);

describe('building a host index', () => {
  test.each([
    '',
    '.',
    '.com',
    'mi.com.',
    'mi..com',
    'Mi.com',
    'mi .com',
    'mi.com:80',
    'a@mi.com',
    'mi.com/',
    '*.mi.com',
  ])('refuses %j', (domain) => {
    const builder = new HostIndexBuilder({ seed: 1 });
    expect(builder.add(domain)).toBe(false);
    expect(opened(builder).count).toBe(0);
  });

  test('refuses what is not ASCII, and what is longer than DNS allows', () => {
    const builder = new HostIndexBuilder({ seed: 1, exact: true });
    expect(builder.add('müller.de')).toBe(false);
    expect(builder.add(`${'a.'.repeat(126)}ab`)).toBe(false);
    expect(builder.add(`${'a.'.repeat(126)}a`)).toBe(true);
    expect(builder.add('_dmarc.xn--mller-kva.de')).toBe(true);
  });

  test('what was refused leaves no trace', () => {
    const clean = new HostIndexBuilder({ seed: 1 });
    const tried = new HostIndexBuilder({ seed: 1 });
    tried.add('.parent.of.nothing');
    for (const builder of [clean, tried]) builder.add('example.com');
    expect(bytesOf(tried)).toEqual(bytesOf(clean));
  });

  test.each([-1, 0.5, 2 ** 32, Number.NaN])('throws for the number %d', (number) => {
    const builder = new HostIndexBuilder({ seed: 1 });
    expect(() => builder.add('mi.com', number)).toThrow(RangeError);
    expect(() => builder.add('mi.com', number, 7)).toThrow(`No 32-bit numbers: ${number}, 7`);
    expect(() => builder.add('mi.com', 0, number)).toThrow(RangeError);
  });

  test('takes a domain out of a longer text', () => {
    const builder = new HostIndexBuilder({ seed: 1, exact: true });
    const line = '0.0.0.0 ads.example.com # why';
    expect(builder.add(line, 1, 2, 8, 23)).toBe(true);
    expect(builder.add(`${'x'.repeat(300)}deep.example`, 0, 0, 300, 312)).toBe(true);
    expect(opened(builder).find('ads.example.com')).toEqual({ domain: 'ads.example.com', entry: 0, list: 1, value: 2 });
  });

  test.each([{ exact: false }, { exact: true }])(
    'of a domain added twice the last counts (exact: $exact)',
    ({ exact }) => {
      const builder = new HostIndexBuilder({ seed: 1, exact });
      for (let round = 0; round < 3; round++)
        for (const domain of numbered(50)) builder.add(domain, round, round * 1000);
      const index = opened(builder);
      expect(index.count).toBe(50);
      for (const domain of numbered(50)) expect(index.find(domain)).toMatchObject({ domain, list: 2, value: 2000 });
    },
  );

  test('duplicates take no room', () => {
    const once = new HostIndexBuilder({ seed: 1 });
    const often = new HostIndexBuilder({ seed: 1 });
    for (const domain of numbered(1000)) once.add(domain);
    for (let round = 0; round < 20; round++) for (const domain of numbered(1000)) often.add(domain);
    expect(often.build().byteLength).toBe(once.build().byteLength);
  });

  test('the same additions give the same bytes, another seed others, and both the same answers', () => {
    const build = (seed: number) => {
      const builder = new HostIndexBuilder({ seed });
      numbered(200).forEach((domain, number) => {
        builder.add(domain, 0, number);
      });
      return builder;
    };
    expect(bytesOf(build(5))).toEqual(bytesOf(build(5)));
    expect(bytesOf(build(5))).not.toEqual(bytesOf(build(6)));
    for (const seed of [0, -1, 2 ** 32 - 1]) {
      const index = opened(build(seed));
      numbered(200).forEach((domain, number) => {
        expect(index.find(`www.${domain}`)?.value).toBe(number);
      });
    }
  });

  test('can go on after it built', () => {
    const builder = new HostIndexBuilder({ seed: 1 });
    builder.add('example.com');
    const first = opened(builder);
    builder.add('example.net');
    expect([first.count, opened(builder).count]).toEqual([1, 2]);
    expect(first.find('example.net')).toBeNull();
  });

  test.each([
    [0, 0],
    [2 ** 32 - 1, 2 ** 32 - 1],
    [7, 7 + 255],
    [7, 7 + 256],
    [0, 2 ** 16],
    [5, 2 ** 32 - 1],
  ])('keeps numbers from %d to %d', (least, most) => {
    const builder = new HostIndexBuilder({ seed: 1 });
    builder.add('low.example', least, most);
    builder.add('high.example', most, least);
    const index = opened(builder);
    expect(index.find('low.example')).toMatchObject({ list: least, value: most });
    expect(index.find('high.example')).toMatchObject({ list: most, value: least });
  });

  test('a number that all entries share costs no byte, small differences one byte an entry', () => {
    const sizes = [() => 0, () => 123_456, (number: number) => 900_000 + (number % 256)].map((numberFor) => {
      const builder = new HostIndexBuilder({ seed: 1 });
      numbered(4096).forEach((domain, number) => {
        builder.add(domain, 3, numberFor(number));
      });
      return builder.build().byteLength;
    });
    expect(sizes[1]).toBe(sizes[0]);
    expect((sizes[2] as number) - (sizes[0] as number)).toBe(4096);
  });

  test('ten thousand domains take less than 9 bytes each', () => {
    const builder = new HostIndexBuilder({ seed: 1 });
    for (const domain of numbered(10_000)) builder.add(domain);
    expect(builder.build().byteLength / 10_000).toBeLessThan(9);
  });
});
