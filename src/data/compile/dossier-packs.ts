import { writeDossiers } from '../../core/record-index/dossier-pack.ts';
import { compileDossier } from './dossier.ts';
import type { RecordFiles } from './record-files.ts';
import type { Digest } from './revision.ts';

/**
 * Characters of vendor files and summaries in one pack, at most where it has several. Twice as many would save a twentieth of the packed bytes, and double the time that
 * a popup waits for its one dossier (docs/performance.md).
 */
const PACK = 256_000;

/** The number of the pack that has a vendor's dossier. Makers of the same kind of thing lie together: they use the same words. */
export function packPlaces({ vendors, summaries }: Pick<RecordFiles, 'vendors' | 'summaries'>): Map<string, number> {
  const sorted = [...vendors].map(([slug, file]) => ({ slug, file, order: `${file.kinds[0] ?? ''} ${slug}` }));
  sorted.sort((a, b) => (a.order < b.order ? -1 : 1));
  let place = 0;
  let filled = 0;
  return new Map(
    sorted.map(({ slug, file }) => {
      const length = JSON.stringify(file).length + JSON.stringify(summaries?.get(slug) ?? '').length;
      // Two of the longest would make one pack half as large again.
      if (filled > 0 && filled + length > PACK) {
        place += 1;
        filled = 0;
      }
      filled += length;
      return [slug, place];
    }),
  );
}

/** All packs, by number, each a text that `readDossiers` opens. */
export function compilePacks(files: RecordFiles, digest: Digest): string[] {
  const packs: string[][] = [];
  for (const [slug, place] of packPlaces(files)) {
    packs[place] ??= [];
    packs[place].push(slug);
  }
  return [...packs].map((slugs = []) => writeDossiers(slugs.map((slug) => compileDossier(slug, files, digest))));
}
