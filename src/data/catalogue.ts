import compiled from 'virtual:catalogue';
import { type Catalogue, openCatalogue } from '../core/catalogue.ts';

let opened: Catalogue | undefined;

/** The bundled record, opened once at the first question. */
export function catalogue(): Catalogue {
  opened ??= openCatalogue(compiled);
  return opened;
}
