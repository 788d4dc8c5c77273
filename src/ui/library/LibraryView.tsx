import type { Hit } from '../../core/search.ts';
import { message } from '../../platform/messages.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import type { Loaded } from '../parts/use-dossier.ts';
import { DossierView } from './DossierView.tsx';
import { Editorial } from './Editorial.tsx';
import type { Place } from './place.ts';
import { type LibraryVendor, VendorTable } from './VendorTable.tsx';

export type LibraryModel = {
  place: Place;
  vendors: readonly LibraryVendor[];
  dossier: Loaded;
  find: (question: string) => Hit[];
  vendorLink: (slug?: string, incident?: string) => string;
  goTo: (slug: string) => void;
};

/** The library page, from its model alone: all vendors, or one dossier. */
export function LibraryView({ place, vendors, dossier, find, vendorLink, goTo }: LibraryModel) {
  return (
    <>
      <header>
        <SearchBox
          key={place.view === 'search' ? place.question : place.view}
          find={find}
          onPick={goTo}
          initial={place.view === 'search' ? place.question : ''}
        />
        {place.view !== 'all' && <a href={vendorLink()}>{message('allVendors')}</a>}
        {place.view !== 'editorial' && <a href="#/editorial">{message('editorial')}</a>}
      </header>
      <main>
        {place.view === 'vendor' ? (
          <VendorPlace
            key={place.slug}
            verdict={vendors.find(({ vendor }) => vendor === place.slug)}
            dossier={dossier}
            incident={place.incident}
            vendorLink={vendorLink}
          />
        ) : place.view === 'editorial' ? (
          <Editorial />
        ) : (
          <>
            <h1>{message('libraryTitle')}</h1>
            <p class="lead">{message(place.view === 'nobody' ? 'nobodyLink' : 'libraryLead')}</p>
            <VendorTable vendors={vendors} vendorLink={vendorLink} />
          </>
        )}
      </main>
    </>
  );
}

type VendorPlaceProps = {
  verdict: LibraryVendor | undefined;
  dossier: Loaded;
  incident: string | undefined;
  vendorLink: LibraryModel['vendorLink'];
};

function VendorPlace({ verdict, dossier, incident, vendorLink }: VendorPlaceProps) {
  if (verdict === undefined || dossier === 'missing') return <p class="lead">{message('notFound')}</p>;
  if (typeof dossier !== 'object') {
    return <p role="status">{message(dossier === 'loading' ? 'loading' : 'loadFailed')}</p>;
  }
  return <DossierView verdict={verdict} dossier={dossier} incident={incident} vendorLink={vendorLink} />;
}
