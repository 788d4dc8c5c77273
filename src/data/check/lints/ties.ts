import { isPrimary } from '../../../core/record/source.ts';
import type { IncidentLint } from './lint.ts';

/** Whoever an incident names has a file, and its date is not to come. */
export const tiesLeadSomewhere: IncidentLint = (
  { incident: { id, date, alsoAbout = [], involved = [] }, files, today },
  say,
) => {
  for (const { vendor } of [...alsoAbout, ...involved])
    if (vendor !== undefined && !files.vendors.has(vendor))
      say(id, `names ${vendor}, which has no file in vendors/; correct the slug, or add the file`);
  if (date > today) say(id, `is dated ${date}, after today; correct the date`);
};

/** One primary source, or two independent reports; no page twice. */
export const supportSuffices: IncidentLint = ({ incident: { id, sources } }, say) => {
  if (!sources.some(isPrimary) && new Set(sources.map(({ publisher }) => publisher)).size < 2)
    say(
      id,
      'rests on news of one publisher alone; add the original (its kind is not news), or a report of another publisher',
    );
  const twice = sources.find(({ url }, i) => sources.findIndex((source) => source.url === url) < i);
  if (twice !== undefined) say(id, `cites ${twice.url} twice; keep one`);
};
