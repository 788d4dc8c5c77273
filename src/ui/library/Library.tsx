import { useEffect, useMemo, useState } from 'preact/hooks';
import { vendorVerdict } from '../../core/recognise/verdict.ts';
import type { Companies } from '../../core/record/catalogue.ts';
import { fold } from '../../core/text/fold.ts';
import { type MessageKey, message } from '../../platform/browser/messages.ts';
import { libraryAddress } from '../../platform/browser/pages.ts';
import { loadCompanies } from '../../platform/record/companies.ts';
import { loadOverview } from '../../platform/record/overview.ts';
import { useDossier } from '../parts/hooks/use-dossier.ts';
import { useLoaded } from '../parts/hooks/use-loaded.ts';
import { useNews } from '../parts/hooks/use-news.ts';
import { useUserState } from '../parts/hooks/use-user-state.ts';
import { copyText } from '../parts/share/copy-text.ts';
import { useMyDevices } from './devices/use-my-devices.ts';
import { useArrival } from './dossier/use-arrival.ts';
import { useDossiers } from './dossier/use-dossiers.ts';
import { LibraryView } from './LibraryView.tsx';
import { loadFind } from './load-find.ts';
import { type Place, placeOf } from './place.ts';
import type { LibraryVendor } from './table/library-vendor.ts';
import { usePrinting } from './use-printing.ts';

/** Follows the address's fragment and loads the records it points to. */
export function Library() {
  const [place, setPlace] = useState(placeOf(location.hash));
  const userState = useUserState();
  const mutes = userState?.settings.mutes;
  const companies = useLoaded(loadCompanies);
  const vendors = useMemo(
    () => (typeof companies === 'string' ? [] : allVendors(companies, new Set(mutes))),
    [companies, mutes],
  );
  const follow = () => setPlace(placeOf(location.hash));
  useEffect(() => {
    addEventListener('hashchange', follow);
    // What came between the first look at the address and this would be missed.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  const dossier = useDossier(place.view === 'vendor' ? place.slug : null);
  const remembers = userState?.settings.keepsReadMarks ?? null;
  const news = useNews(dossier, typeof dossier === 'object' ? dossier.revision : undefined, remembers);
  const compared = useDossiers(place.view === 'compare' ? place.slugs : NOBODY);
  const opensWithDevices = place.view === 'devices' || (place.view === 'all' && place.query === undefined);
  const devices = useMyDevices(opensWithDevices);
  const overview = useLoaded(loadOverview);
  const printing = usePrinting();
  const title = typeof dossier === 'object' ? dossier.name : message(TITLES[place.view] ?? 'libraryTitle');
  useArrival(place.view === 'vendor' ? place.slug : place.view);
  useEffect(() => {
    document.title = `${title} · Telltale`;
  }, [title]);

  if (userState === null || companies === 'loading') return null;
  if (companies === 'failed') return <p role="alert">{message('loadFailed')}</p>;
  return (
    <LibraryView
      place={place}
      companies={companies}
      vendors={vendors}
      overview={overview}
      dossier={dossier}
      news={news}
      compared={compared}
      devices={devices}
      printing={printing}
      loadFind={loadFind}
      vendorLink={libraryAddress}
      go={(fragment, typed = false) => {
        if (!typed) {
          location.hash = fragment;
          return;
        }
        history.replaceState(history.state, '', fragment);
        follow();
      }}
      copy={copyText}
    />
  );
}

const TITLES: { [View in Place['view']]?: MessageKey } = {
  apps: 'appsTitle',
  charts: 'chartsTitle',
  compare: 'compareTitle',
  editorial: 'editorial',
  devices: 'devicesTitle',
  fleet: 'fleetTitle',
  home: 'homeTitle',
};

const NOBODY: readonly string[] = [];
const NO_READ_MARKS: ReadonlyMap<string, string> = new Map();

/** All vendors with what the table asks of them, made once: filtering walks over them at every key. */
function allVendors(companies: Companies, mutes: ReadonlySet<string>): LibraryVendor[] {
  const year = new Date().getFullYear();
  return [...companies.values()].map((vendor) => ({
    ...vendorVerdict(vendor, [], { mutes, seen: NO_READ_MARKS }, year),
    kinds: vendor.kinds,
    text: fold([vendor.name, vendor.slug, ...vendor.brands].join(' ')),
  }));
}
