import { useMemo } from 'preact/hooks';
import type { Row } from '../../../core/overview/filter.ts';
import { SOFTENING_YEARS } from '../../../core/record/level.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { kindWords, numberText } from '../../parts/words.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { AS } from './table-roles.ts';

type Props = {
  row: Row<LibraryVendor>;
  chosen: boolean;
  /** Whether as many are chosen as can be compared. */
  full: boolean;
  /** Stays the same from one time to the next, as `vendorLink` does. */
  onChoose: (slug: string, on: boolean) => void;
  vendorLink: (slug: string) => string;
};

/** One vendor; drawn anew only when something in its own row changes, however often the table is drawn. Where only some of its incidents match, both numbers are there. */
export function VendorRow({ row, chosen, full, onChoose, vendorLink }: Props) {
  const { vendor, name, level, kinds, incidents: all } = row.vendor;
  const isOld = row.latest !== null && new Date().getFullYear() - row.latest > SOFTENING_YEARS;
  return useMemo(
    () => (
      <tr {...AS.row}>
        <td class="choose" {...AS.cell}>
          <label>
            <input
              type="checkbox"
              checked={chosen}
              disabled={full && !chosen}
              aria-label={message('chooseVendor', [name])}
              onChange={(event) => onChoose(vendor, event.currentTarget.checked)}
            />
          </label>
        </td>
        <th scope="row" {...AS.rowHead}>
          <a href={vendorLink(vendor)}>{name}</a>
        </th>
        <td class="level-cell" {...AS.cell}>
          <LevelMark level={level} />
        </td>
        <td class="number" {...AS.cell}>
          {row.incidents === all ? numberText(all) : message('countOf', [numberText(row.incidents), numberText(all)])}
        </td>
        <td class={isOld ? 'number old' : 'number'} {...AS.cell}>
          {row.latest}
        </td>
        <td class="kinds quiet" {...AS.cell}>
          {kindWords(kinds)}
        </td>
      </tr>
    ),
    [row.vendor, row.incidents, row.latest, chosen, full, onChoose, vendorLink],
  );
}
