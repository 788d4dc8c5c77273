import type { Dossier } from '../../core/record/dossier.ts';
import { readPackageFile } from './package-file.ts';
import { askRecord } from './record.ts';

/** Loads one vendor's dossier; null for a slug that nobody has. */
export async function loadDossier(slug: string): Promise<Dossier | null> {
  if ((await askRecord(({ vendors }) => vendors.get(slug))) === undefined) return null;
  return (await readPackageFile(`/dossiers/${slug}.json`)).json();
}
