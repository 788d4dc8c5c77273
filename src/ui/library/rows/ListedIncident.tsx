import { aboutWhom, type OverviewIncident } from '../../../core/overview/filter.ts';
import { IncidentTags } from '../../parts/incidents/IncidentTags.tsx';
import { dateText } from '../../parts/words.ts';

type Props = {
  incident: OverviewIncident;
  /** Names of companies by slug. */
  names: ReadonlyMap<string, string>;
  vendorLink: (slug: string, incident?: string) => string;
};

/** One incident of a list across vendors: when, what, whose, and how it counts. */
export function ListedIncident({ incident, names, vendorLink }: Props) {
  const { id, vendor, date, title } = incident;
  return (
    <li>
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
}
