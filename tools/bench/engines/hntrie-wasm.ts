import { createRequire } from 'node:module';
import { trieContender } from './hntrie.ts';

// Compiled while the module loads: a browser has it compiled before it loads a list.
const bytes = createRequire(import.meta.url)('@gorhill/ubo-core/js/wasm/hntrie.wasm.json') as number[];
const compiled = await WebAssembly.compile(new Uint8Array(bytes));

export const contender = trieContender('uBlock Origin HNTrie, WASM', async (container) => {
  if (!(await container.enableWASM(async () => compiled, ''))) throw new Error('HNTrie runs without WASM');
});
