import HNTrieContainer from '@gorhill/ubo-core/js/hntrie.js';
import type { Contender, Engine } from '../engine.ts';

function engineOf(container: HNTrieContainer, root: number): Engine {
  return { matchesHost: (hostname) => container.setNeedle(hostname).matches(root) !== -1 };
}

/** uBlock Origin's trie of hostnames. Its bytes are its words, then the root and the checksum that it asks for. */
export function trieContender(title: string, prepare: (container: HNTrieContainer) => Promise<unknown>): Contender {
  return {
    title,
    syntax: 'plain',
    async build(text) {
      const container = new HNTrieContainer();
      await prepare(container);
      const root = container.createTrie();
      for (const domain of text.split('\n')) container.setNeedle(domain).add(root);
      container.optimize();
      const toBytes = async () => {
        const { buf32, checksum } = container.toSelfie();
        const words = new Uint32Array(buf32.length + 2);
        words.set(buf32);
        words.set([root, checksum], buf32.length);
        return new Uint8Array(words.buffer);
      };
      return { ...engineOf(container, root), toBytes };
    },
    async load(bytes) {
      const container = new HNTrieContainer();
      await prepare(container);
      const words = new Uint32Array(bytes.buffer);
      const [root = 0, checksum = 0] = words.subarray(-2);
      if (!container.fromSelfie({ buf32: words.subarray(0, -2), checksum: checksum | 0 })) throw new Error('No trie');
      return engineOf(container, root);
    },
  };
}

export const contender = trieContender('uBlock Origin HNTrie', async () => undefined);
