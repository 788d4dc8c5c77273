import { message } from '../../../platform/browser/messages.ts';
import { Timeline } from '../../parts/timeline/Timeline.tsx';
import { TimelineLegend } from '../../parts/timeline/TimelineLegend.tsx';
import { layOut, yearsOf } from '../../parts/timeline/timeline-layout.ts';
import type { Compared } from './compared.ts';

/** Until the page knows its width. */
const WIDTH = 800;

type Props = { compared: readonly Compared[]; onOpen: (slug: string, incident: string) => void };

/** The timelines of several vendors below each other, on one axis, so that the same year is at the same place. */
export function CompareTimelines({ compared, onOpen }: Props) {
  const incidents = compared.flatMap(({ dossier }) => dossier.incidents);
  const range = yearsOf(incidents);
  if (range === null) return null;
  const shown = compared.filter(({ dossier }) => dossier.incidents.length > 0);
  return (
    <section class="timelines">
      <h2>{message('compareTimelines')}</h2>
      {shown.map(({ dossier: { slug, name, incidents: own } }) => (
        <div key={slug}>
          <h3>{name}</h3>
          <Timeline
            incidents={own}
            years={range}
            width={WIDTH}
            legend={false}
            label={`${name}: ${message('timelineLabel')}`}
            onOpen={(id) => onOpen(slug, id)}
          />
        </div>
      ))}
      <TimelineLegend marks={layOut(incidents, WIDTH, range).marks} />
    </section>
  );
}
