import { useEffect, useState } from 'preact/hooks';
import { search } from '../../core/search.ts';
import { vendorVerdict } from '../../core/verdict.ts';
import { catalogue } from '../../data/catalogue.ts';
import { message } from '../../platform/messages.ts';
import { libraryAddress } from '../../platform/pages.ts';
import { useChoices } from '../parts/use-choices.ts';
import { useDossier } from '../parts/use-dossier.ts';
import { LibraryView } from './LibraryView.tsx';
import { placeOf } from './place.ts';

/** Follows the address's fragment and loads the dossier it points to. */
export function Library() {
  const [place, setPlace] = useState(placeOf(location.hash));
  const choices = useChoices();
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const dossier = useDossier(place.view === 'vendor' ? place.slug : null);
  const title = typeof dossier === 'object' ? dossier.name : message('libraryTitle');
  useEffect(() => {
    document.title = `${title} · Telltale`;
  }, [title]);

  if (choices === null) return null;
  const mutes = new Set(choices.settings.mutes);
  const year = new Date().getFullYear();
  return (
    <LibraryView
      place={place}
      vendors={[...catalogue().vendors.values()].map((vendor) => ({
        ...vendorVerdict(vendor, [], mutes, year),
        kinds: vendor.kinds,
      }))}
      dossier={dossier}
      find={(question) => search(question, catalogue(), 12)}
      vendorLink={libraryAddress}
      goTo={(slug) => {
        location.hash = `#/vendor/${slug}`;
      }}
    />
  );
}
