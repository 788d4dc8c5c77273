import { expect, test } from 'vitest';
import { domainsOf } from '../../src/core/recognise/address.ts';
import { judge, NOBODY } from '../../src/core/recognise/judge.ts';
import { appVendor } from '../../src/core/recognise/routes/app.ts';
import { compileParts } from '../../src/data/compile/record-parts.ts';
import { openRecord } from '../../src/platform/record/open-record.ts';
import { digest } from '../../tools/record.ts';
import { realOpened, realRecord } from '../support/real-record.ts';
import { seeded } from '../support/seeded.ts';

const files = realRecord();
const parts = compileParts(files, digest);
const { catalogue } = realOpened();
const vendors = [...files.vendors];

/** What the vendor files say, walked plainly: the longest listed domain that the host is or lies below. */
const walked = (hosts: ReadonlyMap<string, string>, host: string) => {
  const domain = domainsOf(host).find((one) => hosts.has(one));
  return domain === undefined ? null : [domain, hosts.get(domain)];
};
const siteOwners = new Map(vendors.flatMap(([slug, { sites }]) => sites.map(({ domain }) => [domain, slug] as const)));
const endpointOwners = new Map(
  vendors.flatMap(([slug, { endpoints = [] }]) => endpoints.map(({ host }) => [host, slug] as const)),
);
const ids = { play: 'android', galaxy: 'android', appstore: 'apple', msstore: 'microsoft', chromewebstore: 'chrome' };
const apps = vendors.flatMap(([slug, file]) =>
  file.apps.map(({ store, id }) => [(ids as Record<string, string>)[store] ?? store, id, slug] as const),
);
const exactApps = new Map(apps.map(([kind, id, slug]) => [`${kind}:${id}`, slug]));
const prefixes = vendors.flatMap(([slug, { packages }]) =>
  (packages?.prefixes ?? []).map((prefix) => [prefix, slug] as const),
);
const exceptions = vendors.flatMap(([, { packages }]) => packages?.except ?? []);

/** The longest of prefixes and exceptions decides. */
function walkedApp(kind: string, id: string): string | null {
  const exact = exactApps.get(`${kind}:${id}`);
  if (exact !== undefined || kind !== 'android') return exact ?? null;
  if (exceptions.includes(id)) return null;
  const fitting = [...prefixes, ...exceptions.map((except) => [except, null] as const)].filter(
    ([start]) => start.endsWith('.') && `${id}.`.startsWith(start),
  );
  fitting.sort(([a], [b]) => b.length - a.length);
  return fitting[0]?.[1] ?? null;
}

const found = (host: string) => {
  const site = catalogue.sites.find(host);
  const endpoint = catalogue.endpoints.find(host);
  return [site && [site.domain, site.value.vendor], endpoint && [endpoint.domain, endpoint.value]];
};
const expected = (host: string) => [walked(siteOwners, host), walked(endpointOwners, host)];

/** A name like a listed one: a letter more, less or another, a label more or less, another end. */
function nearMiss(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const ways = [
    () => name.slice(0, at) + letter + name.slice(at),
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + letter + name.slice(at + 1),
    () => `${letter}.${name}`,
    () => name.slice(name.indexOf('.') + 1),
    () => `${name}.${letter}${letter}`,
    () => letter + name,
  ];
  return (ways[Math.floor(random() * ways.length)] as () => string)();
}

test('every site and endpoint is found with its owner, as a plain walk over the vendor files finds it', () => {
  const hosts = [...siteOwners.keys(), ...endpointOwners.keys()];
  expect(hosts.length).toBeGreaterThan(1000);
  for (const host of hosts.flatMap((one) => [one, `www.${one}`]))
    expect([host, ...found(host)]).toEqual([host, ...expected(host)]);
});

test('every app and every package prefix is found with its owner', () => {
  for (const [kind, id, slug] of apps) expect([id, appVendor(kind, id, catalogue)]).toEqual([id, slug]);
  for (const [prefix] of prefixes) {
    const id = `${prefix}anything`;
    expect([id, appVendor('android', id, catalogue)]).toEqual([id, walkedApp('android', id)]);
  }
});

test('every shop and store has its pages', () => {
  for (const { hosts, pages } of files.stores)
    for (const host of hosts)
      expect(catalogue.stores.find(host)?.value.map(({ page }) => page.source)).toEqual(
        pages.map(({ page }) => new RegExp(page).source),
      );
  for (const { hosts, pages } of files.marketplaces)
    for (const host of hosts)
      expect(catalogue.marketplaces.find(host)?.value.pages.map(({ source }) => source)).toEqual(
        pages.map((page) => new RegExp(page).source),
      );
});

test('on 100,000 names that are nearly listed, index and plain walk agree', () => {
  const random = seeded(20261129);
  const hosts = [...siteOwners.keys(), ...endpointOwners.keys()];
  const packages = [
    ...apps.flatMap(([kind, id]) => (kind === 'android' ? id : [])),
    ...prefixes.map(([prefix]) => `${prefix}x`),
  ];
  const disagreements: string[] = [];
  for (let i = 0; i < 50_000; i++) {
    const host = nearMiss(hosts[Math.floor(random() * hosts.length)] as string, random);
    if (JSON.stringify(found(host)) !== JSON.stringify(expected(host))) disagreements.push(host);
    const id = nearMiss(packages[Math.floor(random() * packages.length)] as string, random);
    if (appVendor('android', id, catalogue) !== walkedApp('android', id)) disagreements.push(id);
  }
  expect(disagreements).toEqual([]);
});

test('no part is much larger than the others: a page waits for two or three of them', () => {
  const sizes = [...parts.files].flatMap(([name, bytes]) => (name === 'words' ? [] : bytes.length));
  expect(sizes).toHaveLength(parts.shards);
  expect(Math.max(...sizes)).toBeLessThan(16 * 1024);
});

test('a product’s page reads the words that all titles share, and of the record what its own words lead to', async () => {
  const read: string[] = [];
  const { ask } = openRecord(parts.shards, async (name) => {
    read.push(name);
    return (parts.files.get(name) as Uint8Array<ArrayBuffer>).buffer;
  });
  const page = {
    url: 'https://www.flipkart.com/redmi-note-13-pro-5g-midnight-black-256-gb/p/itm123',
    title:
      'REDMI Note 13 Pro 5G (Midnight Black, 256 GB)(8 GB RAM) - Buy REDMI Note 13 Pro 5G Online at Best Price in India',
  };
  const judgement = await ask((record) => judge(page, record, NOBODY, new Date()));
  expect(judgement?.verdict.vendors[0]?.vendor).toBe('xiaomi');
  expect(read).toContain('words');
  expect(read.length).toBeLessThan(10);
});
