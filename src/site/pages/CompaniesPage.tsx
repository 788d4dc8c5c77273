import { byName, NO_QUERY, sortRows } from '../../core/overview/query.ts';
import { counted, message } from '../../platform/browser/messages.ts';
import type { LibraryVendor } from '../../ui/library/table/library-vendor.ts';
import { kindWords, levelWord, numberText } from '../../ui/parts/words.ts';

type Props = {
  vendors: readonly LibraryVendor[];
  /** How many incidents are on record. */
  incidents: number;
};

const HEADS = ['columnVendor', 'columnLevel', 'columnIncidents', 'columnLatest', 'columnKinds'] as const;
const CLASSES: Partial<Record<(typeof HEADS)[number], string>> = {
  columnIncidents: 'number',
  columnLatest: 'number',
  columnKinds: 'kinds',
};

/** All companies, the gravest first, as they are before a script makes a table of them that can be narrowed (Explore.tsx). */
export function CompaniesPage({ vendors, incidents }: Props) {
  const named = byName(vendors).map((vendor) => ({ vendor, incidents: vendor.incidents, latest: vendor.latest }));
  return (
    <>
      <h1>{message('libraryTitle')}</h1>
      <p class="lead">{message('libraryLead')}</p>
      <p class="found-all">
        {numberText(vendors.length)} companies · {counted('incidents', incidents)}
      </p>
      <table class="vendors">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" class={CLASSES[head]}>
                {message(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(named, NO_QUERY.sort).map(({ vendor, latest }) => (
            <tr key={vendor.vendor}>
              <th scope="row">
                <a href={`company/${vendor.vendor}/`}>{vendor.name}</a>
              </th>
              <td class="level-cell">
                <span class={`level level-${vendor.level}`}>{levelWord(vendor.level)}</span>
              </td>
              <td class="number">{numberText(vendor.incidents)}</td>
              <td class="number">{latest}</td>
              <td class="kinds quiet">{kindWords(vendor.kinds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
