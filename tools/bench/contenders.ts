import type { Contender } from './engine.ts';

const MODULES = {
  'host-index': () => import('./engines/host-index.ts'),
  set: () => import('./engines/set.ts'),
  hntrie: () => import('./engines/hntrie.ts'),
  'hntrie-wasm': () => import('./engines/hntrie-wasm.ts'),
  ubo: () => import('./engines/ubo.ts'),
  ghostery: () => import('./engines/ghostery.ts'),
};

export type ContenderName = keyof typeof MODULES;
export const CONTENDERS = Object.keys(MODULES) as ContenderName[];

/** Imports a contender alone, so that a fresh process holds nothing of the others. */
export async function contender(name: ContenderName): Promise<Contender> {
  return (await MODULES[name]()).contender;
}
