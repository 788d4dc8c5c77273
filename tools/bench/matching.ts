import { parse } from 'tldts';
import type { ContenderName } from './contenders.ts';
import type { Engine } from './engine.ts';
import { walk } from './engines/set.ts';
import { listedHost, otherHost, urlOf } from './hosts.ts';
import { picker } from './random.ts';

const QUERIES = 20_000;
const WARM_UP = 2;
const ROUNDS = 9;

export type Question = 'hostMiss' | 'hostHit' | 'urlMiss' | 'urlHit';

/** Nanoseconds a match, one sample a round. */
export type MatchSamples = Partial<Record<Question, number[]>>;

export type Queries = Record<Question, string[]>;

/** Hosts that a list has or has not, in equal numbers, and a URL of each. */
export function queriesFor(list: readonly string[], seed: number): Queries {
  const pick = picker(seed);
  const listed = new Set(list);
  const hostHit = Array.from({ length: QUERIES }, () => listedHost(pick, list));
  const hostMiss: string[] = [];
  while (hostMiss.length < QUERIES) {
    const host = otherHost(pick, list);
    if (!walk(listed, host)) hostMiss.push(host);
  }
  const urlsOf = (hosts: string[]) => hosts.map((host) => urlOf(pick, host));
  return { hostHit, hostMiss, urlHit: urlsOf(hostHit), urlMiss: urlsOf(hostMiss) };
}

/** The queries that an engine answers wrongly. */
export function wrongAnswers(engine: Engine, queries: Queries): string[] {
  const wrong = (question: Question, asks: boolean) => {
    const matches = question.startsWith('host') ? engine.matchesHost : engine.matchesUrl;
    return matches === undefined ? [] : queries[question].filter((query) => matches(query) !== asks);
  };
  return [...wrong('hostHit', true), ...wrong('hostMiss', false), ...wrong('urlHit', true), ...wrong('urlMiss', false)];
}

/** What no matcher that parses URLs can go below. */
export const FLOORS = {
  'new URL()': { matchesUrl: (url) => new URL(url).hostname === '' },
  'tldts.parse()': { matchesUrl: (url) => parse(url).domain === '' },
} satisfies Record<string, Engine>;

/** Times all engines in turn, round by round, so that a slow moment of the machine hits them alike. */
export function timeMatches<Name extends ContenderName | keyof typeof FLOORS>(
  engines: ReadonlyMap<Name, Engine>,
  queries: Queries,
): Map<Name, MatchSamples> {
  const samples = new Map<Name, MatchSamples>();
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, engine] of engines) {
      const own = samples.get(name) ?? {};
      samples.set(name, own);
      for (const question of Object.keys(queries) as Question[]) {
        const matches = question.startsWith('host') ? engine.matchesHost : engine.matchesUrl;
        if (matches === undefined) continue;
        const ns = timeOf(matches, fresh(queries[question]));
        if (round < 0) continue;
        own[question] ??= [];
        own[question].push(ns);
      }
    }
  }
  return samples;
}

function timeOf(matches: (query: string) => boolean, queries: readonly string[]): number {
  let hits = 0;
  const start = performance.now();
  for (const query of queries) if (matches(query)) hits++;
  const ns = ((performance.now() - start) * 1e6) / queries.length;
  // Uses the answers, so that no compiler may leave the questions out.
  if (hits > queries.length) throw new Error('More answers than questions');
  return ns;
}

/** The same texts in strings of their own: an engine must not profit from a hash that an earlier round left in them. */
function fresh(queries: readonly string[]): string[] {
  const bytes = Buffer.from(queries.join(''), 'latin1');
  let end = 0;
  return queries.map((query) => {
    end += query.length;
    return bytes.toString('latin1', end - query.length, end);
  });
}
