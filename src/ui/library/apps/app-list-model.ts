import type { AppListMatch } from '../../../core/app-list/app-list-match.ts';
import type { AppSuggestion } from '../../../core/app-list/app-names.ts';
import type { OverviewIncident } from '../../../core/overview/filter.ts';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';

/** What the check of one's apps asks and shows. */
export type AppListModel = {
  /** Whose the apps are that were typed by name or are on a pasted list. It must not change between renders. */
  match: (names: readonly string[], text: string) => Promise<AppListMatch>;
  suggest: (question: string) => AppSuggestion[];
  /** A vendor's heaviest incident, null where there is none or it is not known yet. */
  heaviest: (slug: string) => Pick<OverviewIncident, 'id' | 'date' | 'title'> | null;
  /** How many entries are read at most. */
  limit: number;
  vendors: readonly VendorVerdict[];
  vendorLink: (slug: string, incident?: string) => string;
  addDevices: (slugs: readonly string[]) => Promise<void>;
};
