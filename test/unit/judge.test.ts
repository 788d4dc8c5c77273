import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { DEFAULTS } from '../../src/core/settings.ts';
import { catalogueOf, choices, incident, sites } from '../support/record.ts';

const NOW = new Date('2026-11-21');
const grave = (date: string) => incident({ id: `acme-${date}`, date, practice: 'undisclosed-transfer' });
const catalogue = catalogueOf({
  acme: {
    name: 'Acme',
    sites: [...sites('acme.example'), { domain: 'mail.acme.example', everyday: true, seen: 'owner/list:file' }],
    endpoints: [{ host: 'log.acme.example', purpose: 'telemetry', seen: ['owner/list:file'] }],
    incidents: [grave('2019'), grave('2024')],
  },
  child: {
    name: 'Child',
    sites: sites('child.acme.example'),
    parents: [{ name: 'Acme', vendor: 'acme' }],
    incidents: [incident({ id: 'child-1' })],
  },
  good: { name: 'Good', kinds: ['alternative', 'phone'], sites: sites('good.example') },
});
const at = (url: string, over = {}) => judge({ url, title: '' }, catalogue, choices(over), NOW)?.verdict;

describe('a page', () => {
  test('of a vendor takes the level of its record', () => {
    expect(at('https://www.acme.example/')).toMatchObject({
      level: 'serious',
      loud: true,
      vendors: [{ vendor: 'acme', incidents: 2, latest: 2024, muted: false }],
    });
  });

  test('of a subsidiary under its parent’s domain is the subsidiary’s', () => {
    expect(at('https://child.acme.example/')?.vendors.map(({ vendor }) => vendor)).toEqual(['child']);
  });

  test('on a telemetry host leads with the endpoint, then the site', () => {
    expect(at('https://eu.log.acme.example/')?.sightings.map(({ via }) => via)).toEqual(['endpoint', 'site']);
  });

  test('of a place people pass all day shows its level and stays quiet', () => {
    expect(at('https://mail.acme.example/')).toMatchObject({ level: 'serious', loud: false });
  });

  test('of a vendor without incidents has no level and says nothing loud', () => {
    expect(at('https://good.example/')).toMatchObject({
      level: 'none',
      loud: false,
      vendors: [{ vendor: 'good', latest: null }],
    });
  });

  test.each(['https://notacme.example/', 'https://acme.example.evil.example/', 'https://acme.example@evil.example/'])(
    'that only looks like a vendor’s is nobody’s: %s',
    (url) => expect(at(url)).toMatchObject({ level: 'none', sightings: [], vendors: [] }),
  );

  test('that is no web page has no verdict', () => {
    expect(at('about:blank')).toBeUndefined();
  });
});

describe('the user’s choices', () => {
  test('a muted vendor stays in sight without level or noise', () => {
    const settings = { ...DEFAULTS, mutes: ['acme'] };
    expect(at('https://acme.example/', { settings })).toMatchObject({
      level: 'none',
      loud: false,
      vendors: [{ muted: true, level: 'serious' }],
    });
  });

  test('a record that was looked at is quiet until it changes', () => {
    const revision = catalogue.vendors.get('acme')?.revision ?? '';
    expect(at('https://acme.example/', { seen: new Map([['acme', revision]]) })).toMatchObject({
      level: 'serious',
      loud: false,
    });
    expect(at('https://acme.example/', { seen: new Map([['acme', 'older']]) })).toMatchObject({ loud: true });
  });

  test('a domain on the own list warns with its reason', () => {
    expect(at('https://www.shop.example/', { ownList: 'shop.example # late' })).toMatchObject({
      level: 'elevated',
      loud: true,
      listed: [{ via: 'list', vendor: null, match: 'shop.example', list: 'own', reason: 'late' }],
    });
  });

  test('the own list speaks even where the vendor is muted', () => {
    const settings = { ...DEFAULTS, mutes: ['acme'] };
    expect(at('https://acme.example/', { settings, ownList: 'acme.example' })).toMatchObject({
      level: 'elevated',
      loud: true,
    });
  });
});
