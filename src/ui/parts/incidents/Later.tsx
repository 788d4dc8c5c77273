import type { LaterStep } from '../../../core/record/incident.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LinkHost, OutLink } from '../page/OutLink.tsx';
import { dateText, stepHeading } from '../words.ts';

type Steps = { later: readonly LaterStep[] };

/** What came after, step by step with the page that says so; or that nothing was found at the last check. */
export function Later({ incident: { later, statusAsOf, sources } }: { incident: ShownIncident }) {
  const lookedUp = statusAsOf === undefined ? null : dateText(statusAsOf);
  if (later.length === 0) return lookedUp === null ? null : <p class="quiet">{message('laterNone', [lookedUp])}</p>;
  return (
    <>
      <h3>
        {message('outcome')}
        {lookedUp !== null && <span class="quiet"> ({message('asOf', [lookedUp])})</span>}
      </h3>
      <ol class="later">
        {later.map((step) => (
          <li key={step.date + step.text}>
            <StepHead step={step} /> <span lang="en">{step.text}</span>{' '}
            <OutLink href={step.source}>
              {sources.find(({ url }) => url === step.source)?.publisher ?? <LinkHost href={step.source} />}
            </OutLink>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The newest step in one line. */
export function LastStep({ later }: Steps) {
  const step = later.at(-1);
  return step === undefined ? null : (
    <p class="last-step">
      <StepHead step={step} /> <span lang="en">{step.text}</span>
    </p>
  );
}

const StepHead = ({ step }: { step: LaterStep }) => <strong>{stepHeading(step, dateText)}</strong>;
