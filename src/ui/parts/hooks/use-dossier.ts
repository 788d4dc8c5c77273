import { useLayoutEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../../core/record/dossier.ts';
import { loadDossier } from '../../../platform/record/dossiers.ts';

/** A vendor's record as far as it is there: `loading`, `missing` for a slug that nobody has, or `failed` to load. */
export type Loaded = Dossier | 'loading' | 'missing' | 'failed';

export function useDossier(slug: string | null): Loaded {
  const [loaded, setLoaded] = useState<{ slug: string | null; dossier: Loaded }>({ slug: null, dossier: 'loading' });
  useLayoutEffect(() => {
    if (slug === null) return;
    let current = true;
    const show = (dossier: Loaded) => {
      if (current) setLoaded({ slug, dossier });
    };
    loadDossier(slug).then(
      (dossier) => show(dossier ?? 'missing'),
      () => show('failed'),
    );
    return () => {
      current = false;
    };
  }, [slug]);
  return loaded.slug === slug ? loaded.dossier : 'loading';
}
