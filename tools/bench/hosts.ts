import { oneOf, type Pick, picker } from './random.ts';

// Made-up names in the proportions of public block lists: about 19 characters, a third of them below a registrable domain.
const SYLLABLES =
  'ba be bi bo ca ce co da de do fa fe fi ga go ha he ho ja ka ke ki la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va vi wa we xa ya za zo'.split(
    ' ',
  );
const COMMON_TOPS = ['com', 'com', 'com', 'com', 'com', 'com', 'net', 'org', 'de', 'ru'];
const TOPS = [
  'co.uk',
  'com.br',
  'info',
  'io',
  'fr',
  'nl',
  'pl',
  'jp',
  'co.jp',
  'cn',
  'in',
  'xyz',
  'online',
  'top',
  'app',
];
const SUBDOMAINS = ['www', 'ads', 'cdn', 'api', 'track', 'static', 'metrics', 'img', 'log', 'm', 'click', 'a'];

function label(pick: Pick): string {
  let text = '';
  for (let syllables = 4 + pick(5); syllables > 0; syllables--) text += oneOf(pick, SYLLABLES);
  const ending = pick(10);
  if (ending === 0) return `${text}-${oneOf(pick, SYLLABLES)}`;
  return ending === 1 ? `${text}${pick(1000)}` : text;
}

function registrableDomain(pick: Pick): string {
  return `${label(pick)}.${oneOf(pick, pick(2) === 0 ? COMMON_TOPS : TOPS)}`;
}

function below(pick: Pick, domain: string): string {
  return `${pick(3) === 0 ? label(pick) : oneOf(pick, SUBDOMAINS)}.${domain}`;
}

/** `count` different domains. One in twenty lies below another of them. */
export function listOf(count: number, seed: number): string[] {
  const pick = picker(seed);
  const domains = new Set<string>();
  let parent = registrableDomain(pick);
  while (domains.size < count) {
    const kind = pick(20);
    if (kind === 0) domains.add(below(pick, parent));
    else {
      const domain = registrableDomain(pick);
      domains.add(kind < 7 ? below(pick, domain) : domain);
      parent = domain;
    }
  }
  return [...domains];
}

/** A host that a list has, or one up to three labels below it. */
export function listedHost(pick: Pick, list: readonly string[]): string {
  let host = oneOf(pick, list);
  for (let labels = pick(4); labels > 1; labels--) host = below(pick, host);
  return host;
}

/** A host that a list most likely has not: below some other domain, one in ten times a sibling of a listed one. */
export function otherHost(pick: Pick, list: readonly string[]): string {
  if (pick(10) === 0) {
    const listed = oneOf(pick, list);
    return `${label(pick)}${listed.slice(listed.indexOf('.'))}`;
  }
  let host = registrableDomain(pick);
  for (let labels = pick(4); labels > 0; labels--) host = below(pick, host);
  return host;
}

/** A page's URL as a browser writes it, about 75 characters long. */
export function urlOf(pick: Pick, host: string): string {
  if (pick(5) === 0) return `https://${host}/`;
  const segments = Array.from({ length: 1 + pick(3) }, () =>
    Array.from({ length: 1 + pick(2) }, () => label(pick)).join('-'),
  );
  const query = pick(3) === 0 ? `?id=${pick(1e6)}&from=${label(pick)}` : '';
  return `https://${host}/${segments.join('/')}${query}`;
}
