import type { Dossier } from '../../../core/record/dossier.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import type { Cited } from '../../../core/share/citation.ts';
import { message } from '../../../platform/browser/messages.ts';
import { answerHeading, answerSentence, isQuoted, labelled } from '../../parts/words.ts';

/** One incident as it is cited, in the words of the user's language. */
export function citedIncident(incident: ShownIncident, vendor: string): Cited {
  const { id, title, date, answer, sources, statusAsOf } = incident;
  const said = answerSentence(answer, vendor);
  return {
    id,
    vendor,
    title,
    date,
    entry: message('citeEntry', [id, statusAsOf ?? latestRead([incident])]),
    answer: isQuoted(answer) ? labelled(answerHeading(answer, vendor), said) : said,
    sources,
  };
}

/** A whole dossier as it is cited: itself, then every incident, the newest first. */
export function citedDossier({ slug, name, incidents, strengths }: Dossier): Cited[] {
  const newestFirst = [...incidents].reverse();
  const day = [...incidents.map(({ statusAsOf = '' }) => statusAsOf), latestRead([...incidents, ...strengths])];
  const entry = message('citeDossierEntry', [slug, day.sort().at(-1) ?? '']);
  const sources = strengths.flatMap((strength) => strength.sources);
  return [
    { id: slug, vendor: name, title: '', date: '', entry, answer: '', sources },
    ...newestFirst.map((incident) => citedIncident(incident, name)),
  ];
}

const latestRead = (cited: readonly Pick<ShownIncident, 'sources'>[]): string =>
  cited
    .flatMap(({ sources }) => sources.map(({ accessed }) => accessed))
    .sort()
    .at(-1) ?? '';
