import compiled from 'virtual:catalogue';
import names from 'virtual:names';
import { type Catalogue, openCatalogue } from '../core/record/catalogue.ts';

let opened: Catalogue | undefined;

/** The bundled record with its brands, for searches, opened once at the first question. Without the words of products. */
export function namedCatalogue(): Catalogue {
  opened ??= openCatalogue(compiled, undefined, names);
  return opened;
}
