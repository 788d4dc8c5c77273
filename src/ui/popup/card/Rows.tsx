import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { Incidents } from '../../parts/incidents/Incidents.tsx';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { StepList } from '../../parts/incidents/Steps.tsx';
import { numberText } from '../../parts/words.ts';
import { Why } from './Why.tsx';
import { YearBars } from './YearBars.tsx';
import './rows.css';

type Props = {
  shown: VendorVerdict;
  dossier: Dossier;
  alternatives: readonly VendorVerdict[];
  vendorLink: (slug: string, incident?: string) => string;
  show: (slug: string) => void;
  /** Opens this incident and takes the focus there, again with each new object. */
  reveal: { id: string } | undefined;
  fresh: ReadonlySet<string> | undefined;
};

/** The rest of the record as four lines that open in place. */
export function Rows({ shown, dossier, alternatives, vendorLink, show, reveal, fresh }: Props) {
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
          <p class="quiet">{message('alternativesHint')}</p>
          <ul class="plain-list">
            {alternatives.map(({ vendor, name: other, level }) => (
              <li key={vendor}>
                <button type="button" class="plain" onClick={() => show(vendor)}>
                  {other}
                </button>{' '}
                <LevelMark level={level} />
              </li>
            ))}
          </ul>
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
  useLayoutEffect(() => {
    if (opened !== undefined && line.current !== null) line.current.open = true;
  }, [opened]);
  return (
    <details class="row" ref={line} onToggle={({ currentTarget }) => showAll(currentTarget)}>
      <summary>
        <span>{title}</span>
        {aside}
      </summary>
      <div class="row-body">{children}</div>
    </details>
  );
}

/** What came open under the foot is brought above it; an entry that was led to is brought into sight by itself. */
function showAll(row: HTMLDetailsElement): void {
  if (row.open && row.querySelector('.incident[open]') === null) row.scrollIntoView({ block: 'nearest' });
}

const Tally = ({ count }: { count: number }) => <span class="tally">{numberText(count)}</span>;
