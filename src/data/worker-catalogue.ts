import compiled from 'virtual:catalogue';
import words from 'virtual:vocabulary';
import { type Catalogue, openCatalogue } from '../core/record/catalogue.ts';

let opened: Catalogue | undefined;

/** The bundled record with all that judging a page can need, opened once at the first question. A service worker cannot load parts of it later. */
export function workerCatalogue(): Catalogue {
  opened ??= openCatalogue(compiled, words);
  return opened;
}
