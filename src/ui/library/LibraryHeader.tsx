import type { Hit } from '../../core/search.ts';
import { message } from '../../platform/messages.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import type { Place } from './place.ts';

type Props = {
  place: Place;
  find: (question: string) => Hit[];
  vendorLink: () => string;
  go: (fragment: string) => void;
};

/** The search and the ways to the other places of the library. */
export function LibraryHeader({ place, find, vendorLink, go }: Props) {
  const places = [
    { view: 'all', address: vendorLink(), title: message('allVendors') },
    { view: 'charts', address: '#/charts', title: message('charts') },
    { view: 'apps', address: '#/apps', title: message('appsLink') },
    { view: 'editorial', address: '#/editorial', title: message('editorial') },
  ];
  return (
    <header>
      <SearchBox
        key={place.view === 'search' ? place.question : place.view}
        find={find}
        onPick={(slug) => go(`#/vendor/${slug}`)}
        initial={place.view === 'search' ? place.question : ''}
      />
      <nav>
        {places.map(({ view, address, title }) => (
          <a key={view} href={address} {...(view === place.view ? { 'aria-current': 'page' as const } : {})}>
            {title}
          </a>
        ))}
      </nav>
    </header>
  );
}
