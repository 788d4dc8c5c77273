import { HostIndexBuilder } from '../../../src/core/lists/host-index/builder.ts';
import { NONE, openHostIndex } from '../../../src/core/lists/host-index/host-index.ts';
import type { Contender, Engine } from '../engine.ts';

function engineOf(buffer: ArrayBuffer): Engine {
  const index = openHostIndex(buffer);
  if (typeof index === 'string') throw new Error(`The index does not open: ${index}`);
  return {
    matchesHost: (hostname) => index.entryOfHost(hostname) !== NONE,
    matchesUrl: (url) => index.entryOfUrl(url) !== NONE,
  };
}

export const contender = {
  title: 'Telltale host index',
  syntax: 'plain',
  async build(text) {
    const builder = new HostIndexBuilder({ seed: 0x7e117a1e });
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      builder.add(text, 0, 0, start, end);
      start = end + 1;
    }
    const buffer = builder.build();
    return { ...engineOf(buffer), toBytes: async () => new Uint8Array(buffer) };
  },
  load: async (bytes) => engineOf(bytes.buffer),
} satisfies Contender;
