import { useMemo } from 'preact/hooks';
import { asksIncidents, filterRecord, type RecordFilter } from '../../../core/overview/filter.ts';
import { byName, formatQuery, NO_QUERY, parseQuery, type RecordQuery, sortRows } from '../../../core/overview/query.ts';
import { message } from '../../../platform/browser/messages.ts';
import { CompareBar } from '../compare/CompareBar.tsx';
import { Download, type DownloadForm } from '../Download.tsx';
import { homeAddress, tableAddress } from '../place.ts';
import { IncidentList } from '../rows/IncidentList.tsx';
import { VendorTable } from '../rows/VendorTable.tsx';
import { Chips } from './Chips.tsx';
import { Filters } from './Filters.tsx';
import { FoundCount } from './FoundCount.tsx';
import type { LibraryVendor } from './library-vendor.ts';
import type { LoadedOverview } from './loaded-overview.ts';

type Props = {
  vendors: readonly LibraryVendor[];
  overview: LoadedOverview;
  /** What is asked, as the address has it. */
  query: string;
  /** Whether the page is being printed. */
  printing: boolean;
  /** Goes to a fragment; `typed` replaces the present step of the history instead of adding one. */
  go: (fragment: string, typed?: boolean) => void;
  vendorLink: (slug: string, incident?: string) => string;
};

/** The whole record as a table to think with: narrowed, sorted, as vendors or as incidents. All of it is in the address. */
export function RecordTable({ vendors, overview, query, printing, go, vendorLink }: Props) {
  const asked = useMemo(() => parseQuery(query), [query]);
  const { filter, sort, show, chosen } = asked;
  const incidents = typeof overview === 'string' ? NOTHING : overview;
  const named = useMemo(() => byName(vendors), [vendors]);
  // By the texts of what is asked: ticking a company to compare it asks nothing anew.
  const narrowed = formatQuery({ ...NO_QUERY, filter });
  const ordered = formatQuery({ ...NO_QUERY, filter, sort });
  const found = useMemo(() => filterRecord(filter, named, incidents), [narrowed, named, incidents]);
  const rows = useMemo(() => sortRows(found.rows, sort), [found, ordered]);
  const ask = (change: Partial<RecordQuery>, typed = false) =>
    go(tableAddress(formatQuery({ ...asked, ...change })), typed);
  const narrow = (next: RecordFilter, typed = false) => ask({ filter: next }, typed);
  const nameOf = (slug: string) => vendors.find(({ vendor }) => vendor === slug)?.name ?? slug;
  const form = (label: string, ending: 'csv' | 'json'): DownloadForm => ({
    ...{ label, ending },
    make: async () => {
      const { incidentsBlob, vendorsBlob } = await import('./record-files.ts');
      const text = formatQuery({ ...NO_QUERY, filter });
      return show === 'vendors'
        ? vendorsBlob(rows, ending, text)
        : incidentsBlob(found.incidents, nameOf, ending, text);
    },
  });
  // What is ticked, or else what the filters leave.
  const shown = chosen.length > 0 ? chosen : rows.map(({ vendor }) => vendor.vendor);
  const homeVendors = shown.length === vendors.length ? null : shown;
  const needsIncidents = show === 'incidents' || asksIncidents(filter);
  return (
    <>
      <Filters filter={filter} incidents={incidents} onChange={narrow} />
      <Chips filter={filter} onChange={narrow} />
      <FoundCount
        vendors={rows.length}
        all={vendors.length}
        incidents={typeof overview === 'string' ? null : found.incidents.length}
        show={show}
        onShow={(next) => ask({ show: next })}
        download={
          rows.length > 0 && (
            <>
              <Download
                file={`telltale-${show === 'vendors' ? 'companies' : 'incidents'}`}
                forms={[form('CSV', 'csv'), form('JSON', 'json')]}
              />
              <a href={homeAddress(homeVendors)}>{message('homeTitle')}</a>
            </>
          )
        }
      />
      {needsIncidents && typeof overview === 'string' ? (
        <p role="status">{message(overview === 'loading' ? 'loading' : 'loadFailed')}</p>
      ) : rows.length === 0 ? (
        <p class="lead">{message('foundNone')}</p>
      ) : show === 'incidents' ? (
        <IncidentList
          incidents={found.incidents}
          vendors={vendors}
          vendorLink={vendorLink}
          asked={narrowed}
          printing={printing}
        />
      ) : (
        <VendorTable
          rows={rows}
          sort={sort}
          onSort={(next) => ask({ sort: next })}
          chosen={chosen}
          onChoose={(next) => ask({ chosen: next })}
          vendorLink={vendorLink}
          asked={ordered}
          all={vendors.length}
          printing={printing}
        />
      )}
      <CompareBar chosen={chosen} vendors={vendors} onChoose={(next) => ask({ chosen: next })} />
    </>
  );
}

const NOTHING = [] as const;

/** The fragment of the table narrowed to this, and otherwise as it comes. */
export const filterAddress = (filter: Partial<RecordFilter>, show: RecordQuery['show'] = 'vendors'): string =>
  tableAddress(formatQuery({ ...NO_QUERY, show, filter: { ...NO_QUERY.filter, ...filter } }));
