import type { Incident } from '../../../core/record/incident.ts';
import { isPrimary, type Source } from '../../../core/record/source.ts';
import hosts from '../../source-hosts.json' with { type: 'json' };
import type { IncidentCase, IncidentLint } from './lint.ts';

const suffixesOf = (url: string): string[] => {
  const labels = new URL(url).hostname.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
};

const KINDS = new Map(Object.entries(hosts.kinds));
const NEWS = new Set(hosts.news);
const WEAK = new Map(Object.entries(hosts.weak).flatMap(([sort, names]) => names.map((name) => [name, sort] as const)));

/** The sort of weak page that this is (a mirror, an aggregator, …); undefined for all others. */
export const weaknessOf = (url: string): string | undefined =>
  suffixesOf(url)
    .map((suffix) => WEAK.get(suffix))
    .find((sort) => sort !== undefined);

/** The kinds that a page of this host can have, as far as the tables and the company's own sites show. */
function kindsOf(url: string, { incident, files, slug }: IncidentCase): readonly string[] | undefined {
  const suffixes = suffixesOf(url);
  const companies = [slug, ...(incident.alsoAbout ?? []).map(({ vendor }) => vendor)];
  const sites = companies.flatMap((company) => files.vendors.get(company)?.sites ?? []);
  if (sites.some(({ domain }) => suffixes.includes(domain))) return undefined;
  const official = suffixes.map((suffix) => KINDS.get(suffix)).find((kinds) => kinds !== undefined);
  return official ?? (suffixes.some((suffix) => NEWS.has(suffix)) ? ['news'] : undefined);
}

/** A source has the kind of its host: a court's page is no news, a newspaper no research. */
export const kindsFitHosts: IncidentLint = (subject, say) => {
  for (const { url, kind } of subject.incident.sources) {
    const kinds = kindsOf(url, subject);
    if (kinds !== undefined && !kinds.includes(kind))
      say(
        `${subject.incident.id} source ${url}`,
        `has kind ${kind}, but by source-hosts.json a page of this host is ${kinds.join(' or ')}; correct the kind`,
      );
  }
};

/** Weak pages (aggregators, lead generation, machine translations, forums, mirrors) never count alone. */
export const weakPagesHaveCompany: IncidentLint = ({ incident: { id, sources } }, say) => {
  const weak = sources.filter(({ url }) => weaknessOf(url) !== undefined);
  const strong = sources.filter(({ url }) => weaknessOf(url) === undefined);
  if (weak.length === 0 || strong.some(isPrimary) || new Set(strong.map(({ publisher }) => publisher)).size >= 2)
    return;
  for (const { url } of weak)
    say(
      `${id} source ${url}`,
      `does not count as support (${weaknessOf(url)}, by source-hosts.json); add the original or two better reports`,
    );
};

const isProposed = ({ title, url }: Source): boolean =>
  /\[proposed\]|proposed (final |amended |consent )?(order|judgment)/i.test(`${title} ${url}`);

/** A paper headed "proposed" supports a proposal, not an order. */
export const proposalsAreNoOrders: IncidentLint = ({ incident: { id, later, sources } }, say) => {
  for (const [i, { kind, text, source }] of later.entries()) {
    const cited = sources.find(({ url }) => url === source);
    if (cited !== undefined && isProposed(cited) && ['ruling', 'settlement'].includes(kind) && !/propos/i.test(text))
      say(
        `${id} later.${i}`,
        'cites a proposed order as if it were final; cite the order, or write that it was proposed',
      );
  }
};

const BREACHES: readonly Incident['practice'][] = ['data-exposure', 'security-flaw', 'insider-misuse'];

/** Of breaches too, what an authority found is adjudicated: no office's finding weighs more than another's. */
export const breachFindingsAreGradedAlike: IncidentLint = ({ incident }, say) => {
  const { id, practice, evidence, sources, title, summary, resolved } = incident;
  if (!BREACHES.includes(practice) || evidence === 'adjudicated' || evidence === 'settled' || resolved === 'cleared')
    return;
  const decided = sources.some(({ kind }) => kind === 'regulator' || kind === 'court');
  if (
    decided &&
    /\b(found that|fined|ruled|held that|breached the|violated)\b/i.test(`${title}. ${summary}`) &&
    /(regulator|authority|commission|commissioner|court|judge)\b/i.test(`${title}. ${summary}`)
  )
    say(
      id,
      `reports an authority's finding about a breach, but has evidence ${evidence}; write adjudicated, or settled`,
    );
};
