import type { OverviewIncident } from '../../../core/overview/filter.ts';
import type { LoadedOnce } from '../../parts/hooks/use-loaded.ts';

/** All incidents in short, as far as they are there. */
export type LoadedOverview = LoadedOnce<readonly OverviewIncident[]>;
