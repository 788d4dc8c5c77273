import { useEffect, useState } from 'preact/hooks';
import type { OverviewIncident } from '../../../core/overview/filter.ts';
import { loadOverview } from '../../../data/overview.ts';

/** All incidents in short, as far as they are there. */
export type LoadedOverview = readonly OverviewIncident[] | 'loading' | 'failed';

/** Loads the overview once, when the page opens. */
export function useOverview(): LoadedOverview {
  const [overview, setOverview] = useState<LoadedOverview>('loading');
  useEffect(() => {
    loadOverview().then(setOverview, () => setOverview('failed'));
  }, []);
  return overview;
}
