import { dossierOf } from '../core/lists/formats/json-list.ts';
import { compileDossier } from './compile/catalogue.ts';
import type { Dossier } from './dossier.ts';

/** One dossier out of the text of a list, in the form that pages show. Null where it is not there or has a problem. */
export function dossierIn(text: string, slug: string): Dossier | null {
  const file = dossierOf(text, slug);
  if (file === null) return null;
  return compileDossier(slug, { vendors: new Map([[slug, file]]), stores: [], marketplaces: [], words: {} });
}
