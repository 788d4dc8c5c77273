import { useMemo } from 'preact/hooks';
import type { OverviewIncident } from '../../../core/overview/filter.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { ListedIncident } from './ListedIncident.tsx';
import { useApart } from './use-apart.ts';
import { groupsOf, useDrawn } from './use-drawn.ts';

type Props = {
  incidents: readonly OverviewIncident[];
  vendors: readonly LibraryVendor[];
  vendorLink: (slug: string, incident?: string) => string;
  /** What the incidents are an answer to. */
  asked: string;
  printing: boolean;
};

/** Height of an entry whose texts take one line each, in CSS pixels. */
const ENTRY = 57;

/** Incidents across vendors, in the order given, each a link to its entry. */
export function IncidentList({ incidents, vendors, vendorLink, asked, printing }: Props) {
  const { count, height } = useDrawn({ asked, length: incidents.length, printing, least: ENTRY });
  const names = useMemo(() => new Map(vendors.map(({ vendor, name }) => [vendor, name])), [vendors]);
  return (
    <div style={{ minHeight: height }}>
      {groupsOf(count).map((group) => (
        <IncidentGroup key={group.from} {...group} incidents={incidents} names={names} vendorLink={vendorLink} />
      ))}
    </div>
  );
}

type GroupProps = Pick<Props, 'incidents' | 'vendorLink'> & {
  from: number;
  until: number;
  names: ReadonlyMap<string, string>;
};

/** A list of its own, which the browser lays out when it comes near the window; drawn anew only when something in it changes. */
function IncidentGroup({ incidents, from, until, names, vendorLink }: GroupProps) {
  const list = useApart<HTMLOListElement>(
    () =>
      incidents
        .slice(from, until)
        .map((incident) => (
          <ListedIncident key={incident.id} incident={incident} names={names} vendorLink={vendorLink} />
        )),
    [incidents, from, until, names, vendorLink],
  );
  return <ol ref={list} class="incidents" style={{ '--height': `${(until - from) * ENTRY}px` }} />;
}
