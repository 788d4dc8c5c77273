import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordFiles } from '../../src/data/compile/record-files.ts';
import type { Site } from '../../src/site/pages/render.ts';
import { dossierScript, namesScript, recordScript } from '../../src/site/record-files.ts';
import { drawCard } from './cards.ts';
import { dataFiles } from './data-files.ts';
import { documentOf } from './document.ts';
import { type Edition, editionOf } from './edition.ts';
import { atomFeed, LATEST } from './feeds.ts';
import { hostLists } from './host-lists.ts';
import { companyPage, otherPages } from './pages.ts';
import { headers, robots, sitemap } from './server-files.ts';
import { bundleAssets, withViews } from './vite.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Contents = string | Uint8Array;

/** Makes the website of a record anew in a folder. Returns how many files of what size there are. */
export async function writeSite(
  files: RecordFiles,
  base: string,
  folder: string,
): Promise<{ files: number; bytes: number }> {
  const edition = editionOf(files, base);
  const made = new Map<string, Contents>([...(await withViews(async (site) => siteFiles(site, edition)))]);
  for (const [name, code] of await bundleAssets()) made.set(`app/${name}`, code);
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, contents] of made) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
    bytes += contents.length;
  }
  return { files: made.size, bytes };
}

/** Every file of the website but its own scripts and styles, by path. */
function siteFiles(site: Site, edition: Edition): Map<string, Contents> {
  const { files, companies, incidents, dossiers, changes, hosts, nameOf, date, base } = edition;
  const year = Number(date.slice(0, 4));
  const vendors = site.libraryVendors(companies, year);
  const data = dataFiles({ files, vendors, incidents, date, base });
  const lists = hostLists({ site, hosts, nameOf, day: date });
  const kB = (text: string) => Math.ceil(Buffer.byteLength(text) / 1024);
  const offered = [...data].map(([file, { text, about }]) => ({ file, kB: kB(text), about }));
  const pages = [
    ...otherPages(vendors, site, edition, { blocked: lists.blocked, files: offered }),
    ...vendors.map((vendor) => companyPage(vendor, site, edition)),
  ];
  const newest = (slug: string) =>
    (changes.get(slug) ?? [])
      .map(({ change }) => change.day)
      .sort()
      .at(-1) ?? date;
  const dayOf = (path: string) => (path.startsWith('company/') ? newest(path.split('/')[1] ?? '') : date);
  // An incident that several companies share is told once, on its own company's page.
  const owner = new Map(incidents.map(({ id, vendor }) => [id, vendor]));
  const all = [...changes.values()].flat().filter(({ slug, incident }) => owner.get(incident.id) === slug);
  const latest = all.sort((a, b) => (a.change.day < b.change.day ? 1 : a.change.day > b.change.day ? -1 : 0));
  const everywhere = { title: 'Telltale: changes to the record', path: 'changes.xml', page: '' };
  return new Map<string, Contents>([
    ...pages.map((page) => [`${page.path}index.html`, documentOf(page, base)] as const),
    ['app/record.js', recordScript({ companies, incidents, year })] as const,
    ['app/names.js', namesScript({ companies, incidents, year })] as const,
    ...dossiers.map((dossier) => [`app/${dossier.slug}.js`, dossierScript(dossier)] as const),
    ...[...data].map(([name, { text }]) => [`data/${name}`, text] as const),
    ['data/license.txt', readFileSync(join(ROOT, 'LICENSE'))],
    ...lists.files,
    ...guides(),
    ['changes.xml', atomFeed({ ...everywhere, entries: latest.slice(0, LATEST) }, base)] as const,
    ...dossiers.map(({ slug, name }) => [`company/${slug}/changes.xml`, companyFeed(slug, name, edition)] as const),
    ...cards(vendors, incidents.length, site),
    ['icons/telltale-32.png', readFileSync(join(ROOT, 'icons/telltale-32.png'))],
    ['icons/telltale-48.png', readFileSync(join(ROOT, 'icons/telltale-48.png'))],
    [
      'sitemap.xml',
      sitemap(
        pages.map(({ path }) => ({ path, day: dayOf(path) })),
        base,
      ),
    ],
    ['robots.txt', robots(base)],
    ['_headers', headers],
    // GitHub's own hosting would leave out what begins with an underscore.
    ['.nojekyll', ''],
  ]);
}

const companyFeed = (slug: string, name: string, { changes, base }: Edition): string =>
  atomFeed(
    {
      title: `Telltale: changes to the record of ${name}`,
      ...{ path: `company/${slug}/changes.xml`, page: `company/${slug}/`, entries: changes.get(slug) ?? [] },
    },
    base,
  );

/** A card for each company, and one for everything else. */
function cards(vendors: ReturnType<Site['libraryVendors']>, incidents: number, site: Site): [string, Uint8Array][] {
  const lines = [
    'The privacy record of companies behind devices and apps',
    `${vendors.length} companies, ${incidents} incidents`,
  ];
  const count = (all: number, latest: number | null) =>
    all === 0 ? 'No incidents on record' : `${all} ${all === 1 ? 'incident' : 'incidents'} on record, latest ${latest}`;
  return [
    ['cards/telltale.png', drawCard({ title: 'Telltale', lines })],
    ...vendors.map(({ vendor, name, level, incidents: all, latest }): [string, Uint8Array] => [
      `cards/${vendor}.png`,
      drawCard({ title: name, lines: [count(all, latest)], level: { level, word: site.levelWord(level) } }),
    ]),
  ];
}

/** How to set up each router and filter, as plain texts; the mark in front says that they are UTF-8. */
const guides = (): [string, string][] =>
  readdirSync(join(ROOT, 'docs/home')).map((file) => [
    `lists/guides/${file.replace(/\.md$/, '.txt')}`,
    `\uFEFF${readFileSync(join(ROOT, 'docs/home', file), 'utf8')}`,
  ]);
