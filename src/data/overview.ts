import type { OverviewIncident } from '../core/overview/filter.ts';

/** Loads all incidents in short. Its own chunk in the package, asked for by the library page only. */
export async function loadOverview(): Promise<readonly OverviewIncident[]> {
  return (await import('virtual:overview')).default;
}
