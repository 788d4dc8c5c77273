import { HostIndexBuilder } from '../lists/host-index/builder.ts';
import { type HostIndex, openHostIndex } from '../lists/host-index/host-index.ts';

// What the index says of a name: several may hold at once, as of a wildcard below a suffix.
const SUFFIX = 1;
const WILDCARD = 2;
const EXCEPTION = 4;

/** Nobody gains from a name that is taken for a public suffix: it is refused. So the seed need not be secret. */
const SEED = 0x5ff1;

/** Compiles rules as the Public Suffix List writes them, in ASCII: `co.uk`, `*.ck`, `!www.ck`. */
export function compilePublicSuffixes(rules: Iterable<string>): ArrayBuffer {
  const flags = new Map<string, number>();
  for (const rule of rules) {
    const [flag, name] = rule.startsWith('!')
      ? [EXCEPTION, rule.slice(1)]
      : rule.startsWith('*.')
        ? [WILDCARD, rule.slice(2)]
        : [SUFFIX, rule];
    flags.set(name, (flags.get(name) ?? 0) | flag);
  }
  const builder = new HostIndexBuilder({ seed: SEED });
  for (const [name, flag] of flags) builder.add(name, 0, flag);
  return builder.build();
}

/**
 * Opens compiled rules as the question "do strangers register names under this domain?". A name without a dot is one
 * whether it is listed or not, as the list's own default rule says.
 */
export function openPublicSuffixes(compiled: ArrayBuffer): (domain: string) => boolean {
  const index = openHostIndex(compiled);
  if (typeof index === 'string') throw new Error(`The public suffixes of this package do not open: ${index}`);
  return (domain) => {
    const dot = domain.indexOf('.');
    if (dot === -1) return true;
    const own = flagsOf(index, domain);
    if ((own & EXCEPTION) !== 0) return false;
    return (own & SUFFIX) !== 0 || (flagsOf(index, domain.slice(dot + 1)) & WILDCARD) !== 0;
  };
}

function flagsOf(index: HostIndex, domain: string): number {
  const found = index.find(domain);
  return found?.domain === domain ? found.value : 0;
}
