import { aboutWhom, type OverviewIncident } from '../../../core/overview/filter.ts';
import { IncidentTags } from '../../parts/incidents/IncidentTags.tsx';
import { dateText } from '../../parts/words.ts';
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
        const { id, vendor, date, title } = incident;
        return (
          <li key={id}>
            <span class="when quiet">{dateText(date)}</span>
            <span>
              <a href={vendorLink(vendor, id)} lang="en">
                {title}
              </a>
              <IncidentTags incident={incident}>
                <strong>
                  {aboutWhom(incident)
                    .map((slug) => names.get(slug) ?? slug)
                    .join(', ')}
                </strong>
              </IncidentTags>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
