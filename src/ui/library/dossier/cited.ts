import { homepageOf, PRODUCT, siteAddress } from '../../../core/product.ts';
import type { Dossier } from '../../../core/record/dossier.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import type { Cited } from '../../../core/share/citation.ts';
import { message } from '../../../platform/browser/messages.ts';
import { answerHeading, answerSentence, isQuoted, labelled } from '../../parts/words.ts';

const HOMEPAGE = homepageOf(PRODUCT);

/** One incident as it is cited in the record of `vendor`, whose slug is `slug`, in the words of the user's language. */
export function citedIncident(incident: ShownIncident, slug: string, vendor: string, homepage = HOMEPAGE): Cited {
  const { id, title, date, answer, sources, statusAsOf } = incident;
  const said = answerSentence(answer, vendor);
  return {
    id,
    vendor,
    title,
    date,
    url: siteAddress(homepage, slug, id),
    entry: message('citeEntry', [id, statusAsOf ?? latestRead([incident])]),
    answer: isQuoted(answer) ? labelled(answerHeading(answer, vendor), said) : said,
    sources,
  };
}

/** A whole dossier as it is cited: itself, then every incident, the newest first. */
export function citedDossier({ slug, name, incidents, strengths }: Dossier, homepage = HOMEPAGE): Cited[] {
  const newestFirst = [...incidents].reverse();
  const day = [...incidents.map(({ statusAsOf = '' }) => statusAsOf), latestRead([...incidents, ...strengths])];
  const entry = message('citeDossierEntry', [slug, day.sort().at(-1) ?? '']);
  const sources = strengths.flatMap((strength) => strength.sources);
  return [
    { id: slug, vendor: name, title: '', date: '', url: siteAddress(homepage, slug), entry, answer: '', sources },
    ...newestFirst.map((incident) => citedIncident(incident, slug, name, homepage)),
  ];
}

const latestRead = (cited: readonly Pick<ShownIncident, 'sources'>[]): string =>
  cited
    .flatMap(({ sources }) => sources.map(({ accessed }) => accessed))
    .sort()
    .at(-1) ?? '';
