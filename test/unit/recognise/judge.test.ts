import { describe, expect, test } from 'vitest';
import { judge, NOBODY } from '../../../src/core/recognise/judge.ts';
import { DEFAULTS } from '../../../src/core/user/settings.ts';
import { catalogueOf, incident, sites, userState } from '../../support/record.ts';

const NOW = new Date('2026-11-21');
const grave = (date: string) => incident({ id: `acme-${date}`, date, practice: 'undisclosed-transfer' });
const everyday = ['mail.acme.example', 'shop.acme.example', 'apps.acme.example'].map((domain) => ({
  ...{ domain, everyday: 'mail' as const, seen: 'owner/list:file' },
}));
const APP_STORE = {
  ...{ name: 'Acme Apps', hosts: ['apps.acme.example'], seen: ['https://apps.acme.example/store/apps?id=org.other'] },
  pages: [{ ids: 'android', page: '^/store/apps\\?id=([\\w.]+)' }],
};
const catalogue = catalogueOf(
  {
    acme: {
      name: 'Acme',
      sites: [...sites('acme.example'), ...everyday],
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
  },
  { stores: [APP_STORE] },
);
const at = (url: string, over = {}) => judge({ url, title: '' }, catalogue, userState(over), NOW)?.verdict;

describe('a page', () => {
  test('of a vendor takes the level of its record', () => {
    expect(at('https://www.acme.example/')).toMatchObject({
      level: 'serious',
      vendors: [{ vendor: 'acme', incidents: 2, latest: 2024, muted: false, everyday: false, seen: false }],
    });
  });

  test('of a subsidiary under its parent’s domain is the subsidiary’s', () => {
    expect(at('https://child.acme.example/')?.vendors.map(({ vendor }) => vendor)).toEqual(['child']);
  });

  test('on a telemetry host leads with the endpoint, then the site', () => {
    expect(at('https://eu.log.acme.example/')?.sightings.map(({ via }) => via)).toEqual(['endpoint', 'site']);
  });

  test('is judged for nobody in particular as for somebody who has set nothing', () => {
    const page = { url: 'https://www.acme.example/', title: '' };
    expect(judge(page, catalogue, NOBODY, NOW)?.verdict).toEqual(at(page.url));
    expect(at(page.url)?.level).toBe('serious');
  });

  test('of a place people pass all day is marked as such', () => {
    expect(at('https://mail.acme.example/')).toMatchObject({ level: 'serious', vendors: [{ everyday: true }] });
  });

  test.each([
    'mail.acme.example/signup',
    'mail.acme.example/createaccount',
    'mail.acme.example/newaccount',
    'mail.acme.example/shop',
    'mail.acme.example/v2/register?next=/inbox',
    'mail.acme.example/account/create-account/start',
    'signup.mail.acme.example/',
    'mail.acme.example/store',
    'mail.acme.example/in/store',
    'mail.acme.example/en-gb/shop/phones',
    'store.mail.acme.example/',
    'www.mail.acme.example/download',
    'mail.acme.example/en-US/app/downloads/',
  ])('where people join, install or buy from the company itself is no everyday place: %s', (place) => {
    expect(at(`https://${place}`)).toMatchObject({ vendors: [{ everyday: false }] });
  });

  test.each([
    'mail.acme.example/stores/near-you',
    'mail.acme.example/watch?v=/signup',
    'unsignup.mail.acme.example/',
    'mail.acme.example/@someone/store',
    'mail.acme.example/unregistered',
    'drive.mail.acme.example/download?id=1',
    'mail.acme.example/read/how/to/download/it',
  ])('an address that only looks like it changes nothing: %s', (place) => {
    expect(at(`https://${place}`)).toMatchObject({ vendors: [{ everyday: true }] });
  });

  test.each([
    ['another host of the place', 'https://www.mail.acme.example/'],
    ['a host that only ends like a shop', 'https://workshop.mail.acme.example/'],
    ['a shop that is the everyday place itself', 'https://shop.acme.example/'],
    ['a store of apps, which sells what others made', 'https://apps.acme.example/store/apps?id=org.other'],
  ])('of an everyday place stays one on %s', (_, url) => {
    expect(at(url)).toMatchObject({ vendors: [{ everyday: true }] });
  });

  test('of a vendor without incidents has no level', () => {
    expect(at('https://good.example/')).toMatchObject({
      level: 'none',
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

describe('the user’s settings', () => {
  test('a muted vendor stays in sight without a level of the page', () => {
    const settings = { ...DEFAULTS, mutes: ['acme'] };
    expect(at('https://acme.example/', { settings })).toMatchObject({
      level: 'none',
      vendors: [{ muted: true, level: 'serious' }],
    });
  });

  test('a viewed record is known until it changes', () => {
    const revision = catalogue.vendors.get('acme')?.revision ?? '';
    const seenAt = (which: string) => at('https://acme.example/', { seen: new Map([['acme', which]]) });
    expect(seenAt(revision)).toMatchObject({ level: 'serious', vendors: [{ seen: true }] });
    expect(seenAt('older')).toMatchObject({ vendors: [{ seen: false }] });
  });

  test('a domain on the own list warns with its reason', () => {
    expect(at('https://www.shop.example/', { ownList: 'shop.example # late' })).toMatchObject({
      level: 'elevated',
      listed: [{ via: 'list', vendor: null, match: 'shop.example', list: 'own', reason: 'late' }],
    });
  });

  test('the own list warns even where the vendor is muted', () => {
    const settings = { ...DEFAULTS, mutes: ['acme'] };
    expect(at('https://acme.example/', { settings, ownList: 'acme.example' })).toMatchObject({
      level: 'elevated',
    });
  });
});
