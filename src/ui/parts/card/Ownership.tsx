import type { Sighting } from '../../../core/recognise/sighting.ts';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import { brandShown, ownerToday } from '../../../core/record/ownership.ts';
import { shortName } from '../../../core/text/short-name.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';
import { numberText } from '../words.ts';

type Props = {
  dossier: Dossier;
  sightings: readonly Sighting[];
  verdictOf: (slug: string) => VendorVerdict | null;
  show: (slug: string) => void;
};

/** What the name on the page has to do with the company, and who owns the company, with that owner's own level. */
export function Ownership({ dossier: { name, brands, parents }, sightings, verdictOf, show }: Props) {
  const brand = brandShown(name, brands, sightings);
  const owner = ownerToday(parents);
  const record = owner?.vendor === undefined ? null : verdictOf(owner.vendor);
  if (brand === null && owner === null) return null;
  return (
    <p class="ownership quiet">
      {brand !== null && <span>{message('brandOf', [brand, shortName(name)])}</span>}
      {owner !== null && (
        <span>
          {owner.from === undefined
            ? message('ownedBy', [owner.name])
            : message('ownedBySince', [owner.name, owner.from.slice(0, 4)])}
          {record !== null && ' '}
          {record !== null && (
            <button type="button" class="plain" onClick={() => show(record.vendor)}>
              <LevelMark level={record.level} /> <span>· {numberText(record.incidents)}</span>
              <span class="unseen"> {record.name}</span>
            </button>
          )}
        </span>
      )}
    </p>
  );
}
