import { message } from '../../platform/browser/messages.ts';
import type { Find } from '../../platform/search/find.ts';
import { SearchBox } from '../parts/fields/SearchBox.tsx';
import { PageHeader } from '../parts/page/PageHeader.tsx';
import { compareAddress, homeAddress, type Place, tableAddress } from './place.ts';

type Props = {
  place: Place;
  loadFind: () => Promise<Find>;
  vendorLink: () => string;
  go: (fragment: string) => void;
};

/** The bar that all pages share, with the search; below it the ways to the other places of the record. */
export function LibraryHeader({ place, loadFind, vendorLink, go }: Props) {
  const places = [
    { view: 'all', address: vendorLink(), title: message('allVendors') },
    { view: 'charts', address: '#/charts', title: message('charts') },
    { view: 'devices', address: '#/devices', title: message('devicesTitle') },
    { view: 'home', address: homeAddress(null), title: message('homeTitle') },
    { view: 'fleet', address: '#/fleet', title: message('fleetTitle') },
    { view: 'editorial', address: '#/editorial', title: message('editorial') },
  ];
  const atApps = place.view === 'apps';
  return (
    <>
      <PageHeader at={atApps ? 'apps' : 'record'} within={!atApps && place.view !== 'all'}>
        <SearchBox
          key={place.view === 'search' ? place.question : place.view}
          loadFind={loadFind}
          onPick={(slug) => go(`#/vendor/${slug}`)}
          onCompare={(slugs) => go(compareAddress(slugs))}
          onPickKind={(kind) => go(tableAddress(`kind=${kind}`))}
          initial={place.view === 'search' ? place.question : ''}
        />
      </PageHeader>
      {!atApps && (
        <nav class="places" aria-label={message('libraryTitle')}>
          {places.map(({ view, address, title }) => (
            <a key={view} href={address} aria-current={view === place.view ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
