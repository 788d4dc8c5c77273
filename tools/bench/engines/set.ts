import type { Contender, Engine } from '../engine.ts';

/** Whether a host or a parent of it is in the set. */
export function walk(listed: ReadonlySet<string>, hostname: string): boolean {
  for (let start = 0; ; ) {
    if (listed.has(start === 0 ? hostname : hostname.slice(start))) return true;
    start = hostname.indexOf('.', start) + 1;
    if (start === 0) return false;
  }
}

function engineOf(text: string): Engine {
  const listed = new Set(text.split('\n'));
  return {
    matchesHost: (hostname) => walk(listed, hostname),
    matchesUrl: (url) => walk(listed, new URL(url).hostname),
  };
}

export const contender = {
  title: 'Set, a walk over the parents',
  syntax: 'plain',
  build: async (text) => ({ ...engineOf(text), toBytes: async () => new TextEncoder().encode(text) }),
  load: async (bytes) => engineOf(new TextDecoder().decode(bytes)),
} satisfies Contender;
