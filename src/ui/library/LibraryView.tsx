import type { Companies } from '../../core/record/catalogue.ts';
import type { News } from '../../core/user/read-marks.ts';
import { type MessageKey, message } from '../../platform/browser/messages.ts';
import type { Find } from '../../platform/search/find.ts';
import type { Loaded } from '../parts/hooks/use-dossier.ts';
import { AppList } from './apps/AppList.tsx';
import { ChartsView } from './charts/ChartsView.tsx';
import { CompareView } from './compare/CompareView.tsx';
import type { DevicesModel } from './devices/use-my-devices.ts';
import { DossierView } from './dossier/DossierView.tsx';
import { Editorial } from './dossier/Editorial.tsx';
import { LaterView } from './LaterView.tsx';
import { LibraryHeader } from './LibraryHeader.tsx';
import type { Place } from './place.ts';
import type { LibraryVendor } from './table/library-vendor.ts';
import type { LoadedOverview } from './table/loaded-overview.ts';
import { RecordTable } from './table/RecordTable.tsx';

export type LibraryModel = {
  place: Place;
  companies: Companies;
  vendors: readonly LibraryVendor[];
  overview: LoadedOverview;
  dossier: Loaded;
  /** What is new in it since the last view; null where views are not remembered. */
  news?: News | null;
  /** The records of the vendors that are side by side, in their order. */
  compared: readonly Loaded[];
  devices: DevicesModel;
  /** Whether the page is being printed. */
  printing: boolean;
  /** Loads what answers the search box. */
  loadFind: () => Promise<Find>;
  vendorLink: (slug?: string, incident?: string) => string;
  /** Goes to a fragment; `typed` replaces the present step of the history instead of adding one. */
  go: (fragment: string, typed?: boolean) => void;
  /** Puts text on the clipboard; false where that is refused. */
  copy: (text: string) => Promise<boolean>;
};

/** The library page, from its model alone. */
export function LibraryView(model: LibraryModel) {
  const { place, loadFind, vendorLink, go } = model;
  return (
    <>
      <LibraryHeader place={place} loadFind={loadFind} vendorLink={vendorLink} go={go} />
      <main class={`at-${place.view}`} tabIndex={-1}>
        <PlaceView {...model} />
      </main>
    </>
  );
}

function PlaceView({
  place,
  companies,
  vendors,
  overview,
  dossier,
  news = null,
  compared,
  devices,
  printing,
  loadFind,
  vendorLink,
  go,
  copy,
}: LibraryModel) {
  if (place.view === 'editorial') return <Editorial />;
  if (place.view === 'apps') {
    return (
      <AppList
        companies={companies}
        vendors={vendors}
        overview={overview}
        vendorLink={vendorLink}
        addDevices={devices.add}
      />
    );
  }
  if (place.view === 'fleet') return <LaterView load={loadFleet} props={{ companies, vendors, vendorLink }} />;
  if (place.view === 'devices') {
    return <LaterView load={loadDevices} props={{ devices, vendors, vendorLink, loadFind, go }} />;
  }
  if (place.view === 'charts') return <ChartsView overview={overview} vendors={vendors} />;
  if (place.view === 'home') return <LaterView load={loadHome} props={{ slugs: place.slugs, vendors, copy }} />;
  if (place.view === 'compare') {
    return <CompareView slugs={place.slugs} vendors={vendors} dossiers={compared} go={go} vendorLink={vendorLink} />;
  }
  if (place.view === 'vendor') {
    const verdict = vendors.find(({ vendor }) => vendor === place.slug);
    if (verdict === undefined || dossier === 'missing') return <p class="lead">{message('notFound')}</p>;
    if (typeof dossier !== 'object') {
      return <p role="status">{message(dossier === 'loading' ? 'loading' : 'loadFailed')}</p>;
    }
    return (
      <DossierView
        key={place.slug}
        verdict={verdict}
        vendors={vendors}
        dossier={dossier}
        news={news}
        incident={place.incident}
        printing={printing}
        vendorLink={vendorLink}
        go={go}
        copy={copy}
      />
    );
  }
  return (
    <>
      {place.view === 'all' && place.query === undefined && (devices.slugs ?? []).length > 0 && (
        <section class="own-devices" aria-labelledby="own-devices">
          <h2 id="own-devices">
            <a href="#/devices">{message('devicesTitle')}</a>
          </h2>
          <LaterView load={loadMyDevices} props={{ devices, vendors, vendorLink }} />
        </section>
      )}
      <h1>{message('libraryTitle')}</h1>
      <p class="lead">{message(leadOf(place))}</p>
      <RecordTable
        vendors={vendors}
        overview={overview}
        query={place.view === 'all' ? (place.query ?? '') : ''}
        printing={printing}
        go={go}
        vendorLink={vendorLink}
      />
    </>
  );
}

const loadDevices = async () => (await import('./devices/DevicesView.tsx')).DevicesView;
const loadMyDevices = async () => (await import('./devices/MyDevices.tsx')).MyDevices;
const loadFleet = async () => (await import('./fleet/Fleet.tsx')).Fleet;
const loadHome = async () => (await import('./home/HomeView.tsx')).HomeView;

function leadOf(place: Place): MessageKey {
  if (place.view !== 'nobody') return 'libraryLead';
  return place.about === 'text' ? 'nobodyText' : 'nobodyLink';
}
