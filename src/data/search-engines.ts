import compiled from 'virtual:search-engines';
import { openSearchEngines, type SearchEngines } from '../core/recognise/links/search-engine.ts';

let opened: SearchEngines | undefined;

/** The search engines on record, opened once at the first question. */
export function searchEngines(): SearchEngines {
  opened ??= openSearchEngines(compiled);
  return opened;
}
