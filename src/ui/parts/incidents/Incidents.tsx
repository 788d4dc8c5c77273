import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { byWeight, factsOf } from '../../../core/record/level.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { EntriesBar, type EntryOrder } from './EntriesBar.tsx';
import { IncidentItem } from './IncidentItem.tsx';

type Props = {
  incidents: readonly ShownIncident[];
  /** Slug and name of the vendor whose record is shown. */
  slug: string;
  vendor: string;
  vendorLink: (slug: string, incident?: string) => string;
  /** How many rows to show before "show more". */
  atFirst?: number;
  /** Id of the incident that is open and in sight from the start. */
  openAtFirst?: string | undefined;
  timelineWidth?: number;
  /** Opens an incident and takes the focus to it, again with each new object. */
  reveal?: { id: string } | undefined;
  /** Whether the drawing of years is above the rows. */
  timeline?: boolean;
  /** Whether the reader may order the rows, and open and fold all of them. */
  sortable?: boolean;
  /** Whether links lead to new tabs, as in a popup. */
  outside?: boolean;
  /** Ids of incidents that were added since the last look. */
  fresh?: ReadonlySet<string> | undefined;
  /** Shows every entry whole, as on paper. */
  allOpen?: boolean;
  /** What the page adds at the end of each whole entry. */
  after?: (incident: ShownIncident) => ComponentChildren;
};

/**
 * A vendor's timeline and its incidents, newest first unless the reader asks for the heaviest. Government restrictions are apart: they say what an
 * authority decided, not what the vendor did. A mark on the timeline opens its incident and takes the focus there.
 */
export function Incidents({
  incidents,
  slug,
  vendor,
  vendorLink,
  atFirst = Number.POSITIVE_INFINITY,
  openAtFirst,
  timelineWidth = 368,
  timeline = true,
  sortable = false,
  outside = false,
  reveal,
  fresh,
  allOpen = false,
  after,
}: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(openAtFirst === undefined ? [] : [openAtFirst]));
  const [all, setAll] = useState(false);
  const [order, setOrder] = useState<EntryOrder>('newest');
  const toggle = (id: string, open: boolean) => {
    if (allOpen) return;
    setOpened((before) => {
      if (before.has(id) === open) return before;
      return new Set(open ? [...before, id] : [...before].filter((other) => other !== id));
    });
  };
  const ordered = order === 'newest' ? [...incidents].reverse() : byWeight(incidents.map(factsOf));
  const isRestriction = ({ practice }: ShownIncident) => practice === 'government-restriction';
  const about = ordered.filter((incident) => !isRestriction(incident));
  const shown = all ? about : about.filter(({ id }, i) => i < atFirst || opened.has(id));
  const show = (list: readonly ShownIncident[]) =>
    list.map((incident) => (
      <IncidentItem
        key={incident.id}
        incident={incident}
        slug={slug}
        vendor={vendor}
        vendorLink={vendorLink}
        open={allOpen || opened.has(incident.id)}
        onToggle={toggle}
        fresh={fresh?.has(incident.id) ?? false}
        outside={outside}
        after={after?.(incident)}
      />
    ));
  const open = (id: string) => {
    toggle(id, true);
    // The row exists after the next paint only, where it was behind "show more".
    requestAnimationFrame(() => bringToSight(id));
  };
  useEffect(() => {
    if (openAtFirst !== undefined) open(openAtFirst);
  }, [openAtFirst]);
  useEffect(() => {
    if (reveal !== undefined) open(reveal.id);
  }, [reveal]);
  const restrictions = ordered.filter(isRestriction);
  if (incidents.length === 0) return null;
  return (
    <>
      <h2 class="unseen">{message('incidentsTitle')}</h2>
      {timeline && <Timeline incidents={incidents} onOpen={open} width={timelineWidth} fresh={fresh} />}
      {sortable && incidents.length > 1 && (
        <EntriesBar
          order={order}
          onOrder={setOrder}
          allOpen={incidents.every(({ id }) => opened.has(id))}
          noneOpen={opened.size === 0}
          onExpand={() => setOpened(new Set(incidents.map(({ id }) => id)))}
          onCollapse={() => setOpened(new Set())}
        />
      )}
      {show(shown)}
      {shown.length < about.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {counted('more', about.length - shown.length)}
        </button>
      )}
      {restrictions.length > 0 && (
        <section>
          <h2>{message('restrictions')}</h2>
          {show(restrictions)}
        </section>
      )}
    </>
  );
}

/** Shows where a row came open: its beginning in sight, the focus on it, and a tint that fades where motion is welcome. */
function bringToSight(id: string): void {
  const row = document.getElementById(id);
  const heading = row?.querySelector('summary');
  if (!row || !heading) return;
  row.scrollIntoView({ block: 'nearest' });
  heading.scrollIntoView({ block: 'nearest' });
  heading.focus({ preventScroll: true });
  row.classList.remove('arrived');
  // Reading a size makes the browser see the class go, so that the fading starts anew.
  void row.offsetWidth;
  row.classList.add('arrived');
}
