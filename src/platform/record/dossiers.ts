import type { Dossier } from '../../core/record/dossier.ts';
import { readDossiers } from '../../core/record-index/dossier-pack.ts';
import { readPackageFile, unpackedText } from './package-file.ts';
import { askRecord } from './record.ts';

type Pack = ReturnType<typeof readDossiers>;

/** The pack that was read last: what is asked for ahead and then shown, or beside it, is mostly in one. */
let last: { place: number; pack: Promise<Pack> } | undefined;

/** Loads one vendor's dossier; null for a slug that nobody has. */
export async function loadDossier(slug: string): Promise<Dossier | null> {
  const place = await askRecord(({ packs }) => packs.get(slug));
  return place === undefined ? null : ((await openPack(place)).get(slug) ?? null);
}

/** Loads many: each pack is read once, and let go before the next one. */
export async function loadDossiers(slugs: readonly string[]): Promise<Map<string, Dossier>> {
  const places = await askRecord(({ packs }) => slugs.map((slug) => [slug, packs.get(slug)] as const));
  const found = new Map<string, Dossier>();
  for (const [slug, place] of places.toSorted(([, a = 0], [, b = 0]) => a - b)) {
    const dossier = place === undefined ? undefined : (await openPack(place)).get(slug);
    if (dossier !== undefined) found.set(slug, dossier);
  }
  return found;
}

function openPack(place: number): Promise<Pack> {
  if (last?.place === place) return last.pack;
  const pack = readPackageFile(`/dossiers/${place}.bin`).then(unpackedText).then(readDossiers);
  const own = { place, pack };
  last = own;
  pack.catch(() => {
    if (last === own) last = undefined;
  });
  return pack;
}
