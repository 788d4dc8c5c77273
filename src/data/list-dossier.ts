import { dossierOf } from '../core/lists/formats/json-list.ts';
import type { Dossier } from '../core/record/dossier.ts';
import { compileDossier } from './compile/dossier.ts';

/** One dossier out of the text of a list, in the form that pages show. Null where it is not there or has a problem. */
export function dossierIn(text: string, slug: string): Dossier | null {
  const file = dossierOf(text, slug);
  if (file === null) return null;
  const files = { vendors: new Map([[slug, file]]), stores: [], marketplaces: [], words: {} };
  return compileDossier(slug, files, () => '');
}
