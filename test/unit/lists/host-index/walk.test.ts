import { expect, test } from 'vitest';
import { HostIndexBuilder } from '../../../../src/core/lists/host-index/builder.ts';
import { openHostIndex } from '../../../../src/core/lists/host-index/host-index.ts';
import { seeded } from '../../../support/seeded.ts';

/** The rule in its plainest form: the longest suffix of whole labels that is in the map. */
function walk(listed: ReadonlyMap<string, number>, hostname: string): string | null {
  const labels = hostname.split('.');
  const suffixes = labels.map((_, index) => labels.slice(index).join('.'));
  return suffixes.find((suffix) => listed.has(suffix)) ?? null;
}

// Few and similar labels, so that parents, children, siblings and near misses come up all the time.
const LABELS = ['a', 'b', 'ab', 'ba', 'mi', 'notmi', 'a-b', 'x_1', '0', 'www', 'xn--p1ai', 'm'.repeat(63)];
const TOPS = ['com', 'co.uk', 'net', 'uk', 'museum', 'a'];

function hostFrom(pick: (count: number) => number, least: number, most: number): string {
  const labels = Array.from({ length: least + pick(most - least + 1) }, () => LABELS[pick(LABELS.length)]);
  return `${labels.join('.')}.${TOPS[pick(TOPS.length)]}`;
}

test.each([{ exact: false }, { exact: true }])(
  'a host index answers as a walk over a map does (exact: $exact)',
  ({ exact }) => {
    const random = seeded(7);
    const pick = (count: number) => Math.floor(random() * count);
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
  },
);
