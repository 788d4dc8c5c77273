import { readdirSync, readFileSync } from 'node:fs';
import { parseAddress } from '../src/core/recognise/address.ts';
import { recognise } from '../src/core/recognise/recognise.ts';
import type { Via } from '../src/core/recognise/sighting.ts';
import type { Catalogue } from '../src/core/record/catalogue.ts';

/** One labelled page: what a reader of the page would say it is, whatever the code says. */
export type Case = {
  url: string;
  title: string;
  /** Every tie there is to a vendor on record; empty where there is none. */
  expect: { vendor: string; via: Via }[];
  kind: string;
  /** The file and line it is on. */
  place: string;
};

type Measured = (typeof MEASURED)[number];
export type Failure = Case & { route: Measured; missed: string[]; wrong: string[] };
export type Score = { route: Measured; hits: number; falseAlarms: number; misses: number };

/** The share of what there is to find that each route has to find. */
export const ENOUGH = { site: 0.97, endpoint: 0.97, app: 0.97, product: 0.97 } as const satisfies Partial<
  Record<Via, number>
>;

export const MEASURED = ['site', 'endpoint', 'app', 'product'] as const;

const CORPUS = new URL('../test/corpus/', import.meta.url);

/** Every labelled page of test/corpus/*.jsonl, one a line; queries.jsonl and links.jsonl are for searches and marks. */
export function readCases(): Case[] {
  const files = readdirSync(CORPUS).filter(
    (file) => file.endsWith('.jsonl') && file !== 'queries.jsonl' && file !== 'links.jsonl',
  );
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, CORPUS), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, i) => ({ ...JSON.parse(line), place: `${file}:${i + 1}` })),
  );
}

/** Where a route found a vendor that is not expected (`wrong`), or did not find one that is (`missed`). */
export function failuresOf(cases: readonly Case[], catalogue: Catalogue): Failure[] {
  return cases.flatMap((page) => {
    const found = foundOn(page, catalogue);
    return MEASURED.flatMap((route) => {
      const expected = vendorsVia(page.expect, route);
      const seen = vendorsVia(found, route);
      const missed = expected.filter((vendor) => !seen.includes(vendor));
      const wrong = seen.filter((vendor) => !expected.includes(vendor));
      return missed.length + wrong.length > 0 ? [{ ...page, route, missed, wrong }] : [];
    });
  });
}

export function scoreOf(route: Measured, cases: readonly Case[], failures: readonly Failure[]): Score {
  const own = failures.filter((failure) => failure.route === route);
  const misses = own.reduce((sum, { missed }) => sum + missed.length, 0);
  const expected = cases.reduce((sum, page) => sum + vendorsVia(page.expect, route).length, 0);
  return { route, hits: expected - misses, falseAlarms: own.reduce((sum, { wrong }) => sum + wrong.length, 0), misses };
}

/** Of what the route said, the share that is true. */
export const precisionOf = ({ hits, falseAlarms }: Score): number => hits / Math.max(1, hits + falseAlarms);

/** Of what there was to find, the share that the route said. */
export const recallOf = ({ hits, misses }: Score): number => hits / Math.max(1, hits + misses);

function foundOn({ url, title }: Case, catalogue: Catalogue): { vendor: string; via: Via }[] {
  const address = parseAddress(url);
  if (address === null) return [];
  return recognise(address, title, catalogue, []).flatMap(({ vendor, via }) =>
    vendor === null ? [] : [{ vendor, via }],
  );
}

const vendorsVia = (ties: readonly { vendor: string; via: Via }[], route: Via): string[] =>
  ties.filter(({ via }) => via === route).map(({ vendor }) => vendor);
