import type { OverviewIncident } from '../../core/overview/filter.ts';
import { packageFile } from './package-file.ts';

/** All incidents in short. Asked for by the library page only. */
export const loadOverview = packageFile('/overview.json', (file): Promise<readonly OverviewIncident[]> => file.json());
