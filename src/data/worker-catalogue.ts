import compiled from 'virtual:catalogue';
import names from 'virtual:names';
import words from 'virtual:vocabulary';
import { type Catalogue, openCatalogue } from '../core/record/catalogue.ts';

let opened: Catalogue | undefined;

/** The whole bundled record, opened once at the first question. A service worker cannot load parts of it later. */
export function workerCatalogue(): Catalogue {
  opened ??= openCatalogue(compiled, words, names);
  return opened;
}
