import { useEffect, useState } from 'preact/hooks';
import { loadDossier } from '../../../platform/record/dossiers.ts';
import type { Loaded } from '../../parts/hooks/use-dossier.ts';

/** The records of several vendors, in the order of the slugs, each as far as it is there. */
export function useDossiers(slugs: readonly string[]): Loaded[] {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded>>(new Map());
  useEffect(() => {
    const keep = (slug: string, dossier: Loaded) => setLoaded((before) => new Map([...before, [slug, dossier]]));
    for (const slug of slugs.filter((wanted) => typeof loaded.get(wanted) !== 'object')) {
      loadDossier(slug).then(
        (dossier) => keep(slug, dossier ?? 'missing'),
        () => keep(slug, 'failed'),
      );
    }
  }, [slugs.join()]);
  return slugs.map((slug) => loaded.get(slug) ?? 'loading');
}
