import { useEffect, useMemo, useState } from 'preact/hooks';
import { type AppName, openAppNames } from '../../../core/app-list/app-names.ts';
import { type FleetMatch, matchFleet } from '../../../core/fleet/fleet-match.ts';
import { alternativesTo } from '../../../core/record/alternatives.ts';
import { loadAppNames } from '../../../data/app-names.ts';
import { RECORD_DATE } from '../../../data/compile/record-date.ts';
import { namedCatalogue as catalogue } from '../../../data/named-catalogue.ts';
import { useDossiers } from '../dossier/use-dossiers.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { FleetView } from './FleetView.tsx';
import { readInventory } from './read-inventory.ts';

const NONE: readonly AppName[] = [];
const NOBODY: readonly string[] = [];

/** As many as a reader looks into. */
const ALTERNATIVES = 3;

type Props = { vendors: readonly LibraryVendor[]; vendorLink: (slug: string, incident?: string) => string };

/** A report on an inventory, by the bundled record. What is pasted lives in this page's memory alone. */
export function Fleet({ vendors, vendorLink }: Props) {
  const [text, setText] = useState('');
  const [apps, setApps] = useState(NONE);
  useEffect(() => {
    // Without the names of apps the names of brands still tell.
    loadAppNames().then(setApps, () => undefined);
  }, []);
  const names = useMemo(() => openAppNames(apps, catalogue()), [apps]);
  const inventory = useMemo(() => (text.trim() === '' ? null : readInventory(text)), [text]);
  const match = useMemo<FleetMatch | null>(
    () => (inventory === null ? null : matchFleet(inventory, catalogue(), names)),
    [inventory, names],
  );
  const slugs = useMemo(() => (match === null ? NOBODY : [...match.owned.keys()]), [match]);
  const records = useDossiers(slugs);
  const all = [...catalogue().vendors.values()];
  return (
    <FleetView
      text={text}
      setText={setText}
      columns={inventory?.columns ?? NOBODY}
      match={match}
      records={new Map(slugs.map((slug, i) => [slug, records[i] ?? 'loading']))}
      vendors={vendors}
      alternativesOf={(slug) => {
        const vendor = catalogue().vendors.get(slug);
        const others = vendor === undefined ? [] : alternativesTo(vendor, all);
        return others.slice(0, ALTERNATIVES).map((one) => ({ slug: one.slug, name: one.name }));
      }}
      isEveryday={(domain) => catalogue().sites.find(domain)?.value.everyday ?? false}
      recordDate={RECORD_DATE}
      vendorLink={vendorLink}
    />
  );
}
