import { useEffect, useMemo, useState } from 'preact/hooks';
import { type AppName, openAppNames } from '../../../core/app-list/app-names.ts';
import { type FleetMatch, matchFleet } from '../../../core/fleet/fleet-match.ts';
import { alternativesTo } from '../../../core/record/alternatives.ts';
import type { Companies } from '../../../core/record/catalogue.ts';
import { loadAppNames } from '../../../platform/record/app-names.ts';
import { askRecord, loadedRecord, RECORD } from '../../../platform/record/record.ts';
import { useAnswer } from '../../parts/hooks/use-answer.ts';
import { useDossiers } from '../dossier/use-dossiers.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { FleetView } from './FleetView.tsx';
import { readInventory } from './read-inventory.ts';

const NONE: readonly AppName[] = [];
const NOBODY: readonly string[] = [];

/** As many as a reader looks into. */
const ALTERNATIVES = 3;

type Props = {
  companies: Companies;
  vendors: readonly LibraryVendor[];
  vendorLink: (slug: string, incident?: string) => string;
};

/** A report on an inventory, by the bundled record. What is pasted lives in this page's memory alone. */
export function Fleet({ companies, vendors, vendorLink }: Props) {
  const [text, setText] = useState('');
  const [apps, setApps] = useState(NONE);
  useEffect(() => {
    // Without the names of apps the names of brands still tell.
    loadAppNames().then(setApps, () => undefined);
  }, []);
  const names = useMemo(() => openAppNames(apps, companies), [apps, companies]);
  const inventory = useMemo(() => (text.trim() === '' ? null : readInventory(text)), [text]);
  const answer = useAnswer<FleetMatch>(
    () => (inventory === null ? null : askRecord((record) => matchFleet(inventory, record, names))),
    [inventory, names],
  );
  const match = inventory === null ? null : answer;
  const slugs = useMemo(() => (match === null ? NOBODY : [...match.owned.keys()]), [match]);
  const records = useDossiers(slugs);
  const all = [...companies.values()];
  return (
    <FleetView
      text={text}
      setText={setText}
      columns={inventory?.columns ?? NOBODY}
      match={match}
      records={new Map(slugs.map((slug, i) => [slug, records[i] ?? 'loading']))}
      vendors={vendors}
      alternativesOf={(slug) => {
        const vendor = companies.get(slug);
        const others = vendor === undefined ? [] : alternativesTo(vendor, all);
        return others.slice(0, ALTERNATIVES).map((one) => ({ slug: one.slug, name: one.name }));
      }}
      isEveryday={(domain) => loadedRecord.sites.find(domain)?.value.everyday ?? false}
      recordDate={RECORD.date}
      vendorLink={vendorLink}
    />
  );
}
