import { domainsOf } from '../address.ts';
import type { HostPattern } from './host-pattern.ts';

/** What a host, or the nearest listed parent of it, is listed with; null where a parent is listed for itself alone. */
export type PatternTable<Value> = (hostname: string) => Value | null;

/** A table of a few hundred hosts, opened for searching. Where one is listed twice, the last one counts. */
export function patternTable<Value>(
  entries: Iterable<readonly [pattern: HostPattern, value: Value]>,
): PatternTable<Value> {
  const byDomain = new Map(
    [...entries].map(([pattern, value]) => [pattern.replace('*.', ''), { value, isWide: pattern.startsWith('*.') }]),
  );
  return (hostname) => {
    const domain = domainsOf(hostname).find((one) => byDomain.has(one));
    const found = domain === undefined ? undefined : byDomain.get(domain);
    return found !== undefined && (found.isWide || domain === hostname) ? found.value : null;
  };
}
