import { domainsOf } from './address.ts';

/** Answers "is this host, or a parent of it, listed?" by whole labels; the most specific listed domain wins. */
export type HostTable<Value> = { find(hostname: string): { domain: string; value: Value } | null };

/** Entries are domains in the form of `Address.hostname`. Where one is listed twice, the last one counts. */
export function hostTable<Value>(entries: Iterable<readonly [domain: string, value: Value]>): HostTable<Value> {
  const byDomain = new Map(entries);
  return {
    find(hostname) {
      for (const domain of domainsOf(hostname)) {
        const value = byDomain.get(domain);
        if (value !== undefined) return { domain, value };
      }
      return null;
    },
  };
}
