import { CONTACT, SOURCE } from '../../src/core/share/contact.ts';
import type { Site } from '../../src/site/pages/render.ts';
import type { LibraryVendor } from '../../src/ui/library/table/library-vendor.ts';
import { type PageDocument, rootOf } from './document.ts';
import type { Edition } from './edition.ts';
import { companyOf, datasetOf, pageOf } from './structured-data.ts';

type Made = Pick<PageDocument, 'path' | 'title' | 'description' | 'main'> & Partial<PageDocument>;

const FEED = { path: 'changes.xml', title: 'Telltale: changes to the record' };
const REPORT = CONTACT.issues ?? (CONTACT.mail === null ? null : `mailto:${CONTACT.mail}`);

/** What every page has around its own part: bar, foot, the feed of all changes, the picture of the whole. */
export function framed(made: Made, site: Site, { date, base }: Edition): PageDocument {
  const { path, title } = made;
  const root = rootOf(path);
  return {
    header: site.header({ root, path }),
    footer: site.footer({ root, date, report: REPORT, source: SOURCE }),
    feed: FEED,
    picture: 'cards/telltale.png',
    about: pageOf({ base, path, title, date }),
    ...made,
  };
}

/** The page of one company. */
export function companyPage(verdict: LibraryVendor, site: Site, edition: Edition): PageDocument {
  const { dossiers, changes, nameOf, base, date } = edition;
  const slug = verdict.vendor;
  const dossier = dossiers.find((one) => one.slug === slug);
  if (dossier === undefined) throw new Error(`No dossier of ${slug}`);
  const { name, incidents, sites } = dossier;
  const path = `company/${slug}/`;
  const title = `${name}: privacy record · Telltale`;
  const others = [...new Set(incidents.flatMap(({ involved = [] }) => involved.map((other) => other.name)))];
  const days = (changes.get(slug) ?? []).map(({ change }) => change.day).sort();
  const alternatives = dossier.alternatives.map((other) => ({ slug: other, name: nameOf(other) }));
  const about = companyOf({ ...{ base, path, title, name, sites, others }, date: days.at(-1) ?? date });
  const made = { path, title, about, main: site.company({ verdict, dossier, alternatives }) };
  return framed(
    {
      ...made,
      description: descriptionOf(name, incidents),
      picture: `cards/${slug}.png`,
      feed: { path: `${path}changes.xml`, title: `Telltale: changes to the record of ${name}` },
    },
    site,
    edition,
  );
}

/** At most about as long as a search engine shows: how much there is, and the newest of it. */
function descriptionOf(name: string, incidents: Edition['dossiers'][number]['incidents']): string {
  const newest = incidents.at(-1);
  if (newest === undefined)
    return `${name} has no incidents on record. Not being listed doesn’t mean a company is safe.`;
  const count = incidents.length === 1 ? 'One incident' : `${incidents.length} incidents`;
  return `${count} on record, each with sources and the company’s response. Latest, ${newest.date.slice(0, 4)}: ${newest.title}.`;
}

/** All other pages. */
export function otherPages(
  vendors: readonly LibraryVendor[],
  site: Site,
  edition: Edition,
  more: OtherParts,
): PageDocument[] {
  const { incidents, hosts, nameOf, date, base } = edition;
  const sums = { companies: vendors.length, incidents: incidents.length };
  const having = [...new Set(hosts.map(({ vendor }) => vendor))]
    .map((slug) => ({ slug, name: nameOf(slug), hosts: hosts.filter(({ vendor }) => vendor === slug).length }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const dataset = datasetOf({ base, ...sums, date });
  const made: Made[] = [
    {
      path: '',
      title: 'Telltale: the privacy record of companies behind devices and apps',
      description: `${sums.incidents} incidents of ${sums.companies} companies: what their devices and apps collected, who found it, how the company responded, and the sources.`,
      main: site.companies({ vendors, incidents: incidents.length }),
      ...{ id: 'explore', about: dataset },
    },
    {
      path: 'charts/',
      title: 'Charts of the privacy record · Telltale',
      description: 'Incidents by year and kind, and which data was collected by which kind of product.',
      // What a chart links to is the table, which is on the first page.
      main: site.charts({ vendors, overview: incidents }).replaceAll('href="#/', 'href="../#/'),
      id: 'charts',
    },
    {
      path: 'lists/',
      title: 'Block lists for routers and DNS filters · Telltale',
      description: 'Hosts that devices and apps report to, as files that routers and DNS filters subscribe to.',
      main: site.lists({ companies: having, blocked: more.blocked }),
    },
    {
      path: 'data/',
      title: 'Download the privacy record · Telltale',
      description: 'The whole record as JSON and CSV under CC BY 4.0, with its schema, and feeds of changes.',
      main: site.data({ files: more.files, ...sums, date }),
      about: dataset,
    },
    {
      path: 'about/',
      title: 'How the privacy record is made · Telltale',
      description: 'What gets into the record and what does not, how evidence is graded, and how to object.',
      main: site.about({}),
    },
  ];
  return made.map((one) => framed(one, site, edition));
}

/** What pages tell of other files of the website. */
export type OtherParts = { blocked: number; files: Parameters<Site['data']>[0]['files'] };
