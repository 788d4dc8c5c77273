import { isPrimary } from '../../../core/record/source.ts';
import type { IncidentLint } from './lint.ts';

/** Whoever an incident names has a file, and its date is not to come. */
export const tiesLeadSomewhere: IncidentLint = (
  { incident: { id, date, alsoAbout = [], involved = [] }, files, today },
  say,
) => {
  for (const { vendor } of [...alsoAbout, ...involved])
    if (vendor !== undefined && !files.vendors.has(vendor))
      say(id, `names ${vendor}, which has no file; write the slug of one`);
  if (date > today) say(id, `is dated ${date}, after today; correct the date`);
};

/** One primary source, or two independent reports; no page twice. */
export const supportSuffices: IncidentLint = ({ incident: { id, sources } }, say) => {
  if (!sources.some(isPrimary) && new Set(sources.map(({ publisher }) => publisher)).size < 2)
    say(id, 'has one source that only reports; add the original or a second, independent one');
  if (new Set(sources.map(({ url }) => url)).size < sources.length) say(id, 'cites one page twice; keep one');
};
