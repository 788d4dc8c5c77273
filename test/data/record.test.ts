import { readdirSync } from 'node:fs';
import { getDomain, getPublicSuffix } from 'tldts';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/core/recognise/address.ts';
import { judge } from '../../src/core/recognise/judge.ts';
import { isDisputed, isOpen } from '../../src/core/record/shown-incident.ts';
import { shortName } from '../../src/core/text/short-name.ts';
import { compileFacts } from '../../src/data/compile/companies.ts';
import { compileDossier } from '../../src/data/compile/dossier.ts';
import { openFiles } from '../../src/data/compile/opened.ts';
import { DATA, digest, readRecordWithProblems } from '../../tools/record.ts';
import { userState } from '../support/record.ts';

const today = new Date().toISOString().slice(0, 10);
const { files, problems } = readRecordWithProblems(today);
const vendors = [...files.vendors];

test('no file of the record has a problem', () => expect(problems).toEqual([]));

test('every vendor file was read, not a sample', () => {
  expect(files.vendors.size).toBe(readdirSync(`${DATA}vendors/`).length);
});

test('no two vendors have one name, also as sentences say it', () => {
  const names = vendors.map(([, { name }]) => shortName(name));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('a shop is passed all day only where other makers’ products are recognised in it; a vendor’s own shop never is', () => {
  const marked = vendors.flatMap(([slug, { sites }]) => sites.map((site) => ({ slug, ...site })));
  const shops = marked.filter(({ everyday }) => everyday === 'marketplace');
  const isMarketplace = ({ slug, domain }: (typeof shops)[number]) =>
    files.marketplaces.some(
      ({ vendor, hosts }) => vendor === slug && hosts.some((host) => host === domain || host.endsWith(`.${domain}`)),
    );
  expect(shops.length).toBeGreaterThan(20);
  expect(shops.filter((shop) => !isMarketplace(shop))).toEqual([]);
  const own = ['temu.com', 'pinduoduo.com', 'shein.com', 'romwe.com', 'alibaba.com', 'ubereats.com', 'primevideo.com'];
  expect(marked.filter(({ domain }) => own.includes(domain)).map(({ everyday }) => everyday)).toEqual(
    own.map(() => undefined),
  );
});

describe.each(vendors)('%s', (slug, file) => {
  test('has incidents, strengths or a tie that puts it here', () => {
    const { incidents, mentions } = compileDossier(slug, files, digest);
    expect(incidents.length + mentions.length + (file.strengths?.length ?? 0)).toBeGreaterThan(0);
  });

  test('has no site that is a public suffix, and none that its own parent domain covers', () => {
    const domains = file.sites.map(({ domain }) => domain);
    for (const { domain, everyday } of file.sites) {
      expect(getPublicSuffix(domain, { allowPrivateDomains: true }), domain).not.toBe(domain);
      expect(getDomain(domain), domain).not.toBeNull();
      const covering = domains.filter((other) => domain.endsWith(`.${other}`));
      if (!everyday)
        expect(
          covering.filter((other) => !file.sites.find((site) => site.domain === other)?.everyday),
          domain,
        ).toEqual([]);
    }
  });

  test('has hosts in the form that addresses take', () => {
    for (const host of [
      ...file.sites.map(({ domain }) => domain),
      ...(file.endpoints ?? []).map((endpoint) => endpoint.host),
    ]) {
      expect(parseAddress(`https://${host}/`)?.hostname, host).toBe(host);
    }
  });
});

describe('incidents', () => {
  const incidents = vendors.flatMap(([slug, { incidents: own }]) => own.map((incident) => ({ slug, ...incident })));

  test('each says how its status stood and when', () => {
    expect(incidents.filter(({ statusAsOf }) => statusAsOf === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('each asked every company for its answer', () => {
    const answers = incidents.flatMap(({ id, answer, alsoAbout = [] }) =>
      [answer, ...alsoAbout.map((other) => other.answer)].map(({ state }) => ({ id, state })),
    );
    expect(answers.length).toBeGreaterThan(incidents.length);
    expect(answers.filter(({ state }) => state === 'not-sought')).toEqual([]);
  });

  test('none is put right while a step is open', () => {
    expect(incidents.filter((incident) => incident.resolved === 'yes' && isOpen(incident))).toEqual([]);
  });

  test('what was cleared is marked so', () => {
    const cleared = /\b(no violation (?!was admitted)|was cleared|were cleared|annulled)\b/i;
    const unmarked = incidents.filter(
      (incident) =>
        incident.later.some(({ text, kind }) => kind === 'dismissal' && cleared.test(text)) &&
        !['cleared', 'partly'].includes(incident.resolved) &&
        !isDisputed(incident),
    );
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  test('none ends on not having been verified', () => {
    const lame = /could not be (found|verified)|not verified|was not seen/i;
    const ends = incidents.filter(({ later }) => later.some(({ text }) => lame.test(text)));
    expect(ends.map(({ id }) => id)).toEqual([]);
  });

  test('none calls anybody a spy', () => {
    const loud = /\b(spy|spies|spied|spyware vendor|stole|steals)\b/i;
    expect(
      incidents.filter(({ title, summary }) => loud.test(title) || /\bspies\b/.test(summary)).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('endpoints', () => {
  /** Licences read on 2026-11-21; NOTICE names them. Lists under other licences are offered as subscriptions only. */
  const PERMISSIVE = new Set([
    'anudeepND/blacklist',
    'jerryn70/GoodbyeAds',
    'bigdargon/hostsVN',
    'neodevpro/neodevhost',
    'v2fly/domain-list-community',
    'Perflyst/PiHoleBlocklist',
    'hkamran80/blocklists',
    'crazy-max/WindowsSpyBlocker',
    'nextdns/native-tracking-domains',
    'jakejarvis/ios-trackers',
    'llacb47/mischosts',
    'blocklistproject/Lists',
  ]);
  const repositoryOf = (seen: string) =>
    /^(?:https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:[:/#]|$)/.exec(seen)?.[1] ?? seen;

  test('each was seen in a source that permits its use', () => {
    const strange = vendors.flatMap(([slug, { endpoints = [] }]) =>
      endpoints
        .filter(({ seen }) => !seen.every((place) => PERMISSIVE.has(repositoryOf(place))))
        .map(({ host }) => `${slug} ${host}`),
    );
    expect(strange).toEqual([]);
  });
});

describe('everyone recognised', () => {
  const { catalogue } = openFiles(files, digest);
  const lead = (url: string) =>
    judge({ url, title: '' }, catalogue, userState(), new Date())?.verdict.vendors[0]?.vendor;

  test('every site leads to its vendor, with a subdomain, a port and a path', () => {
    for (const [slug, { sites }] of vendors) {
      for (const { domain } of sites) expect(lead(`https://x.${domain}:8443/a?b#c`), domain).toBe(slug);
    }
  });

  test('every app leads to its vendor', () => {
    for (const [slug, { apps }] of vendors) {
      for (const { store, id } of apps) {
        if (store === 'play') expect(lead(`https://play.google.com/store/apps/details?id=${id}&hl=de`), id).toBe(slug);
        if (store === 'appstore') expect(lead(`https://apps.apple.com/de/app/x/id${id}`), id).toBe(slug);
      }
    }
  });

  test.each([
    'https://notmi.com/',
    'https://mi.com.evil.example/',
    'https://mi.com@evil.example/',
    'https://xn--m-iga.com/',
  ])('%s is nobody’s', (url) => expect(lead(url)).toBeUndefined());
});

test('a country never changes a level: what a level rests on does not know any', () => {
  for (const slug of files.vendors.keys()) expect(compileFacts(slug, files, digest)).not.toHaveProperty('country');
});
