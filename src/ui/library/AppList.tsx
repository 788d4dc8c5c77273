import { parseAppList } from '../../core/app-list.ts';
import { matchAppList } from '../../core/app-list-match.ts';
import type { VendorVerdict } from '../../core/verdict.ts';
import { namedCatalogue as catalogue } from '../../data/named-catalogue.ts';
import { AppListView } from './AppListView.tsx';

/** More than any phone has; it keeps a file dropped by mistake from holding the page up. */
const LIMIT = 20_000;

type Props = { vendors: readonly VendorVerdict[]; vendorLink: (slug: string) => string };

/** Whose apps are on a pasted list, by the bundled record. The list lives in this page's memory alone. */
export function AppList({ vendors, vendorLink }: Props) {
  return (
    <AppListView
      match={(text) => matchAppList(parseAppList(text, LIMIT), catalogue())}
      limit={LIMIT}
      vendors={vendors}
      vendorLink={vendorLink}
    />
  );
}
