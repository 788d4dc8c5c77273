import { useEffect, useState } from 'preact/hooks';
import { parseQuery } from '../core/overview/query.ts';
import { type MessageKey, message } from '../platform/browser/messages.ts';
import { CompareView } from '../ui/library/compare/CompareView.tsx';
import { useArrival } from '../ui/library/dossier/use-arrival.ts';
import { useDossiers } from '../ui/library/dossier/use-dossiers.ts';
import { type Place, placeOf } from '../ui/library/place.ts';
import type { LibraryVendor } from '../ui/library/table/library-vendor.ts';
import { RecordTable } from '../ui/library/table/RecordTable.tsx';
import { usePrinting } from '../ui/library/use-printing.ts';
import { useAnswer } from '../ui/parts/hooks/use-answer.ts';
import { namedIncidents, type WholeRecord } from './record-files.ts';

type Props = {
  vendors: readonly LibraryVendor[];
  record: WholeRecord;
  /** Goes to another page of the website. */
  leave: (path: string) => void;
};

const companyPath = (slug: string, incident?: string): string =>
  `company/${slug}/${incident === undefined ? '' : `#${incident}`}`;
const NOBODY: readonly string[] = [];

/** The library's table and comparison on the website's first page; its other places are pages of their own. */
export function Explore({ vendors, record, leave }: Props) {
  const [place, setPlace] = useState(placeOf(location.hash));
  const follow = () => setPlace(placeOf(location.hash));
  useEffect(() => {
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  const elsewhere = pathOf(place);
  useEffect(() => {
    if (elsewhere !== null) leave(elsewhere);
  }, [elsewhere]);
  const compared = useDossiers(place.view === 'compare' ? place.slugs : NOBODY);
  const printing = usePrinting();
  const query = place.view === 'all' ? (place.query ?? '') : '';
  const lists = parseQuery(query).show === 'incidents';
  const named = useAnswer(() => (lists ? namedIncidents(record).catch(() => 'failed' as const) : null), [lists]);
  useArrival(place.view);
  const go = (fragment: string, typed = false) => {
    if (!typed) {
      location.hash = fragment;
      return;
    }
    history.replaceState(history.state, '', fragment);
    follow();
  };
  if (place.view === 'compare') {
    return <CompareView slugs={place.slugs} vendors={vendors} dossiers={compared} go={go} vendorLink={companyPath} />;
  }
  return (
    <>
      <h1>{message('libraryTitle')}</h1>
      <p class="lead">{message('libraryLead' satisfies MessageKey)}</p>
      <RecordTable
        vendors={vendors}
        overview={lists ? (named ?? 'loading') : record.incidents}
        query={query}
        printing={printing}
        go={go}
        vendorLink={companyPath}
      />
    </>
  );
}

/** Where a place of the library is on the website, where that is another page. */
function pathOf(place: Place): string | null {
  if (place.view === 'vendor') return companyPath(place.slug, place.incident);
  if (place.view === 'charts') return 'charts/';
  if (place.view === 'editorial') return 'about/';
  return place.view === 'home' ? 'lists/' : null;
}
