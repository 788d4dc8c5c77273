import { openSearchEngines } from '../../core/recognise/links/search-engine.ts';
import { openPlaces } from '../../core/recognise/places/places.ts';
import { packageFile } from './package-file.ts';

// Files for the worker: only those who let pages be marked need them, and as code every wake-up would pay for them.

/** The shops, stores and search engines on record, by their hosts. */
export const loadPlaces = packageFile('/places.json', async (file) => openPlaces(await file.json()));

/** What the search engines' pages look like. */
export const loadSearchEngines = packageFile('/search-engines.json', async (file) =>
  openSearchEngines(await file.json()),
);
