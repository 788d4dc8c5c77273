import { useEffect, useMemo, useState } from 'preact/hooks';
import { fold, search } from '../../core/search.ts';
import { vendorVerdict } from '../../core/verdict.ts';
import { namedCatalogue as catalogue } from '../../data/named-catalogue.ts';
import { type MessageKey, message } from '../../platform/messages.ts';
import { libraryAddress } from '../../platform/pages.ts';
import { copyText } from '../parts/copy-text.ts';
import { useChoices } from '../parts/use-choices.ts';
import { useDossier } from '../parts/use-dossier.ts';
import { useNews } from '../parts/use-news.ts';
import { LibraryView } from './LibraryView.tsx';
import { type Place, placeOf } from './place.ts';
import { useArrival } from './use-arrival.ts';
import { useDossiers } from './use-dossiers.ts';
import { useOverview } from './use-overview.ts';
import { usePrinting } from './use-printing.ts';
import type { LibraryVendor } from './VendorTable.tsx';

/** Follows the address's fragment and loads the records it points to. */
export function Library() {
  const [place, setPlace] = useState(placeOf(location.hash));
  const choices = useChoices();
  const mutes = choices?.settings.mutes;
  const vendors = useMemo(() => allVendors(new Set(mutes)), [mutes]);
  const follow = () => setPlace(placeOf(location.hash));
  useEffect(() => {
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const dossier = useDossier(place.view === 'vendor' ? place.slug : null);
  const remembers = choices?.settings.remembersLooks ?? null;
  const shown = place.view === 'vendor' ? catalogue().vendors.get(place.slug) : undefined;
  const news = useNews(dossier, shown?.revision, remembers);
  const compared = useDossiers(place.view === 'compare' ? place.slugs : NOBODY);
  const overview = useOverview();
  const printing = usePrinting();
  const title = typeof dossier === 'object' ? dossier.name : message(TITLES[place.view] ?? 'libraryTitle');
  useArrival(place.view === 'vendor' ? place.slug : place.view);
  useEffect(() => {
    document.title = `${title} · Telltale`;
  }, [title]);

  if (choices === null) return null;
  return (
    <LibraryView
      place={place}
      vendors={vendors}
      overview={overview}
      dossier={dossier}
      news={news}
      compared={compared}
      printing={printing}
      find={(question) => search(question, catalogue(), 12)}
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
};

const NOBODY: readonly string[] = [];
const NO_LOOKS: ReadonlyMap<string, string> = new Map();

/** All vendors with what the table asks of them, made once: filtering walks over them at every key. */
function allVendors(mutes: ReadonlySet<string>): LibraryVendor[] {
  const year = new Date().getFullYear();
  return [...catalogue().vendors.values()].map((vendor) => ({
    ...vendorVerdict(vendor, [], { mutes, seen: NO_LOOKS }, year),
    kinds: vendor.kinds,
    text: fold([vendor.name, vendor.slug, ...vendor.brands].join(' ')),
  }));
}
