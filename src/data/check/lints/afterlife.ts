import type { LaterStep } from '../../../core/record/incident.ts';
import { isOpen } from '../../../core/record/shown-incident.ts';
import { type IncidentLint, isBefore } from './lint.ts';

/** What begins something that must end, and what can end it. */
const BEGINS: readonly LaterStep['kind'][] = ['appeal', 'proceedings', 'stay'];
const ENDS: readonly LaterStep['kind'][] = ['dismissal', 'ruling', 'settlement', 'fix', 'procedural'];

/** Steps are in order, dated after the event and before the last look, and each cites one of the sources. */
export const stepsAreDated: IncidentLint = ({ incident: { id, date, later, sources, statusAsOf }, today }, say) => {
  for (const [i, step] of later.entries()) {
    const place = `${id} later.${i}`;
    const before = later[i - 1];
    if (before !== undefined && isBefore(step.date, before.date))
      say(place, 'is not in order; sort the steps by date, oldest first');
    if (isBefore(step.date, date)) say(place, `is dated ${step.date}, before the event; correct one of the dates`);
    if (isBefore(today, step.date)) say(place, `is dated ${step.date}, after today; correct the date`);
    if (statusAsOf !== undefined && isBefore(statusAsOf, step.date))
      say(
        place,
        `is newer than statusAsOf ${statusAsOf}; search again for what came after, and write the day of that search there`,
      );
    if (!sources.some(({ url }) => url === step.source))
      say(place, 'cites a page that is not among the sources of the incident; add the page to them');
  }
};

/** No step is younger than the page that it cites: a page cannot tell what came after it. One that is kept up to date has no date. */
export const pagesTellTheirSteps: IncidentLint = ({ incident: { id, later, sources } }, say) => {
  for (const [i, step] of later.entries()) {
    const page = sources.find(({ url }) => url === step.source)?.date;
    if (page !== undefined && isBefore(page, step.date))
      say(
        `${id} later.${i}`,
        `is dated ${step.date}, after the page that it cites (${page}); cite a later page, or say what this one told on its day`,
      );
  }
};

/** What begins must end, or be marked open; and what is open is not put right. */
export const openStepsAreSaid: IncidentLint = ({ incident: { id, later, resolved } }, say) => {
  for (const [i, { kind, open }] of later.entries()) {
    const ended = later.slice(i + 1).some((step) => ENDS.includes(step.kind));
    if (BEGINS.includes(kind) && !open && !ended)
      say(`${id} later.${i}`, `(${kind}) has no end; add what ended it, or mark it "open": true`);
  }
  if (resolved === 'yes' && isOpen({ later }))
    say(id, 'is resolved: yes beside an open step; write partly, or add what ended the step');
};

/** What steps say of the grade and the state is what the incident says today; a ruling on the merits is a finding. */
export const stepsAgreeWithToday: IncidentLint = ({ incident }, say) => {
  const { id, later, evidence, resolved } = incident;
  for (const [field, today] of [['evidence', evidence] as const, ['resolved', resolved] as const]) {
    const last = later
      .filter(({ about }) => about === undefined)
      .flatMap((step) => step[field] ?? [])
      .at(-1);
    if (last !== undefined && last !== today)
      say(id, `has ${field} ${today}, but the last step with that field says ${last}; make them agree`);
  }
  const ruled = later.findIndex((step) => step.kind === 'ruling' && step.evidence === undefined);
  if (ruled >= 0 && evidence !== 'adjudicated' && resolved !== 'cleared')
    say(
      `${id} later.${ruled}`,
      `is a ruling, but the incident has evidence ${evidence}; write adjudicated there, or make the step procedural or dismissal, or give the step an evidence of its own`,
    );
};

/** The look for what came after is on record, with the newest page that was read. */
export const keepsReadMarks: IncidentLint = ({ incident: { id, statusAsOf, checked }, today }, say) => {
  if (checked === undefined) return;
  if (checked.date !== statusAsOf)
    say(id, `was checked on ${checked.date}, but statusAsOf is ${statusAsOf ?? 'missing'}; make them the same`);
  if (isBefore(today, checked.date)) say(id, `was checked on ${checked.date}, after today; correct the date`);
};
