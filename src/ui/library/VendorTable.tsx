import type { VendorVerdict } from '../../core/verdict.ts';
import { LEVELS, type VendorKind } from '../../core/vocabulary.ts';
import { message } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';
import { kindWords } from '../parts/words.ts';

/** A vendor as the library lists it. */
export type LibraryVendor = VendorVerdict & { kinds: readonly VendorKind[] };

type Props = { vendors: readonly LibraryVendor[]; vendorLink: (slug: string) => string };

/** All vendors, the heaviest level first, by name within a level. */
export function VendorTable({ vendors, vendorLink }: Props) {
  const sorted = [...vendors].sort(
    (a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || a.name.localeCompare(b.name),
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{message('columnVendor')}</th>
          <th scope="col">{message('columnLevel')}</th>
          <th scope="col" class="number">
            {message('columnIncidents')}
          </th>
          <th scope="col" class="number">
            {message('columnLatest')}
          </th>
          <th scope="col">{message('columnKinds')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ vendor, name, level, incidents, latest, kinds }) => (
          <tr key={vendor}>
            <th scope="row">
              <a href={vendorLink(vendor)}>{name}</a>
            </th>
            <td>
              <LevelMark level={level} />
            </td>
            <td class="number">{incidents}</td>
            <td class="number">{latest}</td>
            <td class="quiet">{kindWords(kinds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
