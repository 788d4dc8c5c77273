import { FiltersEngine, Request } from '@ghostery/adblocker';
import type { Contender, Engine } from '../engine.ts';

function engineOf(filters: FiltersEngine): Engine {
  const sourceUrl = 'https://origin.example/';
  return { matchesUrl: (url) => filters.match(Request.fromRawDetails({ url, sourceUrl, type: 'xhr' })).match };
}

export const contender = {
  title: 'Ghostery adblocker',
  syntax: 'adblock',
  async build(text) {
    const filters = FiltersEngine.parse(text);
    return { ...engineOf(filters), toBytes: async () => filters.serialize() };
  },
  load: async (bytes) => engineOf(FiltersEngine.deserialize(bytes)),
} satisfies Contender;
