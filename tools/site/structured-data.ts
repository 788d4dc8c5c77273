/**
 * What pages say of themselves to machines, in the words of schema.org: the record is a Dataset, a page about a company is a
 * WebPage about an Organization. ClaimReview is for ratings of claims that somebody made, which no entry is.
 */
const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

type Whole = { base: string; companies: number; incidents: number; date: string };

export const datasetOf = ({ base, companies, incidents, date }: Whole): object => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  '@id': `${base}data/`,
  name: 'Telltale: the privacy record of companies behind devices and apps',
  description: `${incidents} dated incidents of ${companies} companies: what their devices and apps collected, who found it, how the company responded, what happened next, each with its sources.`,
  url: `${base}data/`,
  license: LICENCE,
  isAccessibleForFree: true,
  dateModified: date,
  keywords: ['privacy', 'data collection', 'telemetry', 'enforcement', 'devices', 'apps'],
  creator: { '@type': 'Organization', name: 'Telltale', url: base },
  distribution: [
    { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${base}data/telltale.json` },
    { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${base}data/incidents.csv` },
    { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${base}data/companies.csv` },
  ],
});

type Page = { base: string; path: string; title: string; date: string };

export const pageOf = ({ base, path, title, date }: Page): object => ({
  '@context': CONTEXT,
  '@type': 'WebPage',
  '@id': base + path,
  name: title,
  dateModified: date,
  license: LICENCE,
  isPartOf: { '@type': 'WebSite', name: 'Telltale', url: base },
});

type Company = Page & { name: string; sites: readonly string[]; others: readonly string[] };

/** The company is what the page is about, the others in its incidents are mentioned. */
export const companyOf = ({ name, sites: [site], others, ...page }: Company): object => ({
  ...pageOf(page),
  about: { '@type': 'Organization', name, ...(site === undefined ? {} : { url: `https://${site}/` }) },
  mentions: others.map((other) => ({ '@type': 'Organization', name: other })),
  isBasedOn: { '@id': `${page.base}data/` },
});
