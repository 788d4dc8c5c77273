import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { parseAppList } from '../../../core/app-list/app-list.ts';
import { matchAppList } from '../../../core/app-list/app-list-match.ts';
import { type AppName, openAppNames } from '../../../core/app-list/app-names.ts';
import { heaviestOf } from '../../../core/overview/heaviest.ts';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { Companies } from '../../../core/record/catalogue.ts';
import { loadAppNames } from '../../../platform/record/app-names.ts';
import { askRecord } from '../../../platform/record/record.ts';
import type { LoadedOverview } from '../table/loaded-overview.ts';
import { AppListView } from './AppListView.tsx';

/** More than any phone has; it keeps a file dropped by mistake from holding the page up. */
const LIMIT = 20_000;
const SUGGESTED = 8;
const NONE: readonly AppName[] = [];

type Props = {
  companies: Companies;
  vendors: readonly VendorVerdict[];
  overview: LoadedOverview;
  vendorLink: (slug: string, incident?: string) => string;
  /** Remembers companies as those of one's devices; rejects where that cannot be stored. */
  addDevices: (slugs: readonly string[]) => Promise<void>;
};

/** Whose the apps of a phone are, by the bundled record. What is typed or pasted lives in this page's memory alone. */
export function AppList({ companies, vendors, overview, vendorLink, addDevices }: Props) {
  const [apps, setApps] = useState(NONE);
  useEffect(() => {
    // Without the names of apps the names of brands still tell.
    loadAppNames().then(setApps, () => undefined);
  }, []);
  const names = useMemo(() => openAppNames(apps, companies), [apps, companies]);
  const match = useCallback(
    (typed: readonly string[], text: string) => {
      const entries = [...typed.map((name) => ({ form: 'name' as const, text: name })), ...parseAppList(text, LIMIT)];
      return askRecord((record) => matchAppList(entries, record, names));
    },
    [names],
  );
  return (
    <AppListView
      match={match}
      suggest={(question) => names.suggest(question, SUGGESTED)}
      heaviest={(slug) => {
        const vendor = companies.get(slug);
        return vendor === undefined || typeof overview === 'string' ? null : heaviestOf(vendor, overview);
      }}
      limit={LIMIT}
      vendors={vendors}
      vendorLink={vendorLink}
      addDevices={addDevices}
    />
  );
}
