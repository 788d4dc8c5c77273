import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, message } from '../../platform/browser/messages.ts';
import { Alternatives } from '../parts/card/Alternatives.tsx';
import type { RestProps } from '../parts/card/VendorCard.tsx';
import { Why } from '../parts/card/Why.tsx';
import { Incidents } from '../parts/incidents/Incidents.tsx';
import { StepList } from '../parts/incidents/Steps.tsx';
import { onceIdle } from '../parts/once-idle.ts';
import { numberText } from '../parts/words.ts';
import { YearBars } from './YearBars.tsx';
import './rows.css';

/** The rest of the record as four lines that open in place. */
export function Rows({ shown, dossier, alternatives, vendorLink, show, reveal, fresh }: RestProps) {
  const { slug, name, incidents, steps } = dossier;
  return (
    <div class="rows">
      {incidents.length > 0 && (
        <Row
          title={counted('allIncidents', incidents.length)}
          opened={reveal}
          aside={<YearBars incidents={incidents} />}
        >
          <Incidents
            incidents={incidents}
            slug={slug}
            vendor={name}
            vendorLink={vendorLink}
            timeline={false}
            reveal={reveal}
            fresh={fresh}
            outside
          />
        </Row>
      )}
      {steps.length > 0 && (
        <Row title={message('whatYouCanDo')} aside={<Tally count={steps.length} />}>
          <StepList steps={steps} />
        </Row>
      )}
      {dossier.alternatives.length > 0 && (
        <Row title={message('alternatives')} aside={<Tally count={dossier.alternatives.length} />}>
          <Alternatives alternatives={alternatives} show={show} />
        </Row>
      )}
      <Row title={message('why')}>
        <Why name={shown.name} sightings={shown.sightings} reasons={shown.reasons} everyday={shown.everyday} />
      </Row>
    </div>
  );
}

type RowProps = {
  title: string;
  aside?: ComponentChildren;
  /** Each new object opens the line, also where the reader has closed it meanwhile. */
  opened?: object | undefined;
  children: ComponentChildren;
};

function Row({ title, aside, opened, children }: RowProps) {
  const line = useRef<HTMLDetailsElement>(null);
  // Folded away at first, and more than all that is seen: it is drawn once that is on the screen.
  const [isSeen, setSeen] = useState(false);
  useEffect(() => onceIdle(() => setSeen(true)), []);
  useLayoutEffect(() => {
    if (opened !== undefined && line.current !== null) line.current.open = true;
  }, [opened]);
  return (
    <details class="row" ref={line} onToggle={({ currentTarget }) => showAll(currentTarget)}>
      <summary>
        <span>{title}</span>
        {aside}
      </summary>
      <div class="row-body">{(isSeen || opened !== undefined) && children}</div>
    </details>
  );
}

/** What came open under the foot is brought above it; an entry that was led to is brought into sight by itself. */
function showAll(row: HTMLDetailsElement): void {
  if (row.open && row.querySelector('.incident[open]') === null) row.scrollIntoView({ block: 'nearest' });
}

const Tally = ({ count }: { count: number }) => <span class="tally">{numberText(count)}</span>;
