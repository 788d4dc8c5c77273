import compiled from 'virtual:catalogue';
import { parseAddress } from '../core/recognise/address.ts';
import { type Catalogue, openCatalogue } from '../core/record/catalogue.ts';

let opened: Catalogue | undefined;

/** The bundled record without the words of products and without brands, opened once at the first question. */
export function catalogue(): Catalogue {
  opened ??= openCatalogue(compiled);
  return opened;
}

/** The bundled record with all that one page can need: the words of products are loaded for marketplaces only. */
export async function catalogueFor(url: string): Promise<Catalogue> {
  const hostname = parseAddress(url)?.hostname;
  if (hostname === undefined || catalogue().marketplaces.find(hostname) === null) return catalogue();
  const { default: words } = await import('virtual:vocabulary');
  return openCatalogue(compiled, words);
}
