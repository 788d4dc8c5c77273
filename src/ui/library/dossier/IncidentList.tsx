import { aboutWhom, type OverviewIncident } from '../../../core/overview/filter.ts';
import { weightOf } from '../../../core/record/level.ts';
import { message } from '../../../platform/browser/messages.ts';
import { EvidenceMark } from '../../parts/incidents/EvidenceMark.tsx';
import { WeightTag } from '../../parts/incidents/WeightTag.tsx';
import { dateText, practiceWord, resolvedWord } from '../../parts/words.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';

type Props = {
  incidents: readonly OverviewIncident[];
  vendors: readonly LibraryVendor[];
  vendorLink: (slug: string, incident?: string) => string;
};

/** Incidents across vendors, in the order given, each a link to its entry. */
export function IncidentList({ incidents, vendors, vendorLink }: Props) {
  const names = new Map(vendors.map(({ vendor, name }) => [vendor, name]));
  return (
    <ol class="incidents">
      {incidents.map((incident) => {
        const { id, vendor, date, title, practice, evidence, disputed, resolved } = incident;
        return (
          <li key={id}>
            <span class="when quiet">{dateText(date)}</span>
            <span>
              <a href={vendorLink(vendor, id)} lang="en">
                {title}
              </a>
              <span class="tags quiet">
                <strong>
                  {aboutWhom(incident)
                    .map((slug) => names.get(slug) ?? slug)
                    .join(', ')}
                </strong>
                <EvidenceMark evidence={evidence} />
                <span>{practiceWord(practice)}</span>
                {disputed && <span>{message('disputed')}</span>}
                {resolved !== 'unknown' && <span>{resolvedWord(resolved)}</span>}
                <WeightTag weight={weightOf(incident)} />
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
