import { StaticNetFilteringEngine } from '@gorhill/ubo-core';
import type { Contender, Engine } from '../engine.ts';

// There can be only one in a process: the list that was built or loaded last is the one that answers.
const filters = await StaticNetFilteringEngine.create();

const engine: Engine = {
  matchesUrl: (url) =>
    filters.matchRequest({ originURL: 'https://origin.example/', url, type: 'xmlhttprequest' }) === 1,
};

export const contender = {
  title: 'uBlock Origin, network filters',
  syntax: 'adblock',
  async build(text) {
    await filters.useLists([{ name: 'bench', raw: text }]);
    return { ...engine, toBytes: async () => new TextEncoder().encode(await filters.serialize()) };
  },
  async load(bytes) {
    await filters.deserialize(new TextDecoder().decode(bytes));
    return engine;
  },
} satisfies Contender;
