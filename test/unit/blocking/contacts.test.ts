import { expect, test } from 'vitest';
import { NOTHING } from '../../../src/core/blocking/block-and-watch.ts';
import { contactsOf, registeredDomain } from '../../../src/core/blocking/contacts.ts';
import type { VendorHost } from '../../../src/core/home/host-selection.ts';

const host = (name: string, vendor: string, purpose: VendorHost['purpose'], breaks?: string): [string, VendorHost] => [
  name,
  { host: name, vendor, purpose, seen: ['list'], ...(breaks === undefined ? {} : { breaks }) },
];
const RECORD = new Map([
  host('stat.acme.example', 'acme', 'telemetry'),
  host('pay.stat.acme.example', 'acme', 'analytics', 'payment'),
  host('push.acme.example', 'acme', 'push'),
  host('log.other.co.uk', 'other', 'ads'),
]);
const isPublicSuffix = (domain: string) => ['example', 'co.uk', 'uk', 'test'].includes(domain);
const WATCHED = {
  'eu.stat.acme.example': 3,
  'pay.stat.acme.example': 1,
  'push.acme.example': 1,
  'log.other.co.uk': 7,
  'passed-the-filter.test': 9,
};
const contacts = (page: string, wish: object = {}) =>
  contactsOf(WATCHED, page, RECORD, { ...NOTHING, ...wish }, isPublicSuffix);

test('contacts are told by company, the one contacted most often first; whoever is not on record is left out', () => {
  expect(contacts('news.test')).toEqual([
    { vendor: 'other', hosts: [{ host: 'log.other.co.uk', purpose: 'ads', times: 7, isOwn: false, isBlocked: false }] },
    {
      vendor: 'acme',
      hosts: [
        { host: 'eu.stat.acme.example', purpose: 'telemetry', times: 3, isOwn: false, isBlocked: false },
        { host: 'pay.stat.acme.example', purpose: 'analytics', times: 1, isOwn: false, isBlocked: false },
        { host: 'push.acme.example', purpose: 'push', times: 1, isOwn: false, isBlocked: false },
      ],
    },
  ]);
});

test('a host is the site’s own where both are of one registered domain', () => {
  const own = (page: string) => contacts(page).flatMap(({ hosts }) => hosts.filter(({ isOwn }) => isOwn));
  expect(own('www.other.co.uk').map(({ host: name }) => name)).toEqual(['log.other.co.uk']);
  expect(own('else.co.uk')).toEqual([]);
  expect(registeredDomain('a.b.other.co.uk', isPublicSuffix)).toBe('other.co.uk');
  expect(registeredDomain('co.uk', isPublicSuffix)).toBe('co.uk');
});

test('what is said to be blocked is what the rules block: reporting hosts, of others, but on excepted sites', () => {
  const blocked = (page: string, wish: object) =>
    contacts(page, wish).flatMap(({ hosts }) => hosts.flatMap((one) => (one.isBlocked ? one.host : [])));
  expect(blocked('news.test', { blocked: ['acme'] })).toEqual(['eu.stat.acme.example']);
  expect(blocked('news.test', { blocked: ['acme'], taken: ['pay.stat.acme.example'] })).toEqual([
    'eu.stat.acme.example',
    'pay.stat.acme.example',
  ]);
  expect(blocked('www.acme.example', { blocked: 'all' })).toEqual(['log.other.co.uk']);
  expect(blocked('news.test', { blocked: 'all', paused: true })).toEqual([]);
  expect(blocked('a.news.test', { blocked: 'all', exceptions: ['news.test'] })).toEqual([]);
});
