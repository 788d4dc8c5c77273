import { describe, expect, test } from 'vitest';
import { compileList } from '../../../src/core/lists/compile-list.ts';
import { openList } from '../../../src/core/lists/list.ts';
import { judge } from '../../../src/core/recognise/judge.ts';
import { lookOf } from '../../../src/core/recognise/toolbar-look.ts';
import { DEFAULTS, type Loudness } from '../../../src/core/user/settings.ts';
import { catalogueOf, incident, sites, userState } from '../../support/record.ts';

const grave = (date: string) => incident({ id: `x-${date}`, date, practice: 'undisclosed-transfer' });
const STORE = { name: 'Play', hosts: ['play.example'], pages: [{ ids: 'android', page: '^/app/([\\w.]+)' }], seen: [] };
const SHOP = { name: 'Shop', hosts: ['shop.example'], pages: ['^/p/([^/]+)'] };
const catalogue = catalogueOf(
  {
    serious: {
      name: 'Serious',
      sites: [
        ...sites('serious.example'),
        { domain: 'play.example', everyday: 'portal', seen: 'a/b:c' },
        { domain: 'shop.example', everyday: 'portal', seen: 'a/b:c' },
      ],
      incidents: [grave('2020'), grave('2024')],
    },
    elevated: {
      name: 'Elevated',
      sites: sites('elevated.example'),
      apps: [{ store: 'play', id: 'com.elevated.app', seen: 'a/b:c' }],
      products: { names: ['Elevatedphone'], weakNames: [], lines: [], ambiguous: [] },
      endpoints: [{ host: 'log.play.example', purpose: 'telemetry', seen: ['a/b:c'] }],
      incidents: [grave('2024')],
    },
    noted: { name: 'Noted', sites: sites('noted.example'), incidents: [incident({ date: '2023' })] },
    blank: { name: 'Blank', sites: sites('blank.example') },
  },
  { stores: [STORE], marketplaces: [SHOP] },
);
const verdictAt = (url: string, over = {}) => {
  const judgement = judge({ url, title: '' }, catalogue, userState(over), new Date('2026-11-21'));
  if (judgement === null) throw new Error(`no verdict for ${url}`);
  return judgement.verdict;
};
const look = (host: string, loudness: Loudness = 'badge', over = {}) =>
  lookOf(verdictAt(`https://${host}`, over), { ...DEFAULTS, loudness });

test.each([
  ['serious', '!!', '2'],
  ['elevated', '!', '1'],
  ['noted', 'i', '1'],
] as const)('%s has its own shape, mark, number and words', (level, mark, count) => {
  expect(look(`${level}.example`)).toMatchObject({ icon: level, badge: mark, title: [{ key: `toolbar_${level}` }] });
  expect(look(`${level}.example`, 'count').badge).toBe(count);
  expect(look(`${level}.example`, 'icon')).toMatchObject({ icon: level, badge: '' });
});

describe('icon, badge and words', () => {
  test.each([
    ['app', 'play.example/app/com.elevated.app'],
    ['product', 'shop.example/p/elevatedphone-5'],
    ['endpoint', 'log.play.example/x'],
    ['site', 'elevated.example/'],
  ])('by the %s route follow the vendor that leads the card, not the owner of the place', (via, page) => {
    const verdict = verdictAt(`https://${page}`);
    expect(verdict.sightings[0]?.via).toBe(via);
    expect(verdict.vendors[0]?.name).toBe('Elevated');
    expect(lookOf(verdict, { ...DEFAULTS, loudness: 'count' })).toEqual({
      icon: 'elevated',
      badge: '1',
      title: [{ key: 'toolbar_elevated', values: ['Elevated', '1', '2024'] }],
    });
  });

  test('of a muted vendor do not fall to the owner of the place', () => {
    const settings = { ...DEFAULTS, mutes: ['elevated'] };
    expect(look('play.example/app/com.elevated.app', 'badge', { settings })).toEqual({
      icon: 'muted',
      badge: '',
      title: [{ key: 'toolbarMuted', values: ['Elevated'] }],
    });
  });

  test('of an everyday place are the neutral shape with a mark, and no badge; the words name the level', () => {
    expect(look('shop.example/')).toEqual({
      icon: 'everyday',
      badge: '',
      title: [{ key: 'toolbar_serious', values: ['Serious', '2', '2024'] }],
    });
  });

  test('of a viewed record keep the shape without the badge', () => {
    const seen = new Map([['elevated', catalogue.vendors.get('elevated')?.revision ?? '']]);
    expect(look('elevated.example', 'badge', { seen })).toMatchObject({ icon: 'elevated', badge: '' });
  });
});

describe('the quiet cases', () => {
  test('nobody’s page', () =>
    expect(look('example.org')).toEqual({ icon: 'none', badge: '', title: [{ key: 'toolbarQuiet', values: [] }] }));

  test('a vendor without incidents is named, never called safe', () => {
    expect(look('blank.example')).toEqual({
      icon: 'none',
      badge: '',
      title: [{ key: 'toolbarNothing', values: ['Blank'] }],
    });
  });
});

describe('a page on a list', () => {
  const named = (level: 'noted' | 'serious', domain: string) => {
    const compiled = compileList([{ domain, reason: 'Sold my address', level }], 7);
    const list = openList({ id: 'a', name: 'Shops', level: 'noted' }, compiled);
    if (typeof list === 'string') throw new Error(list);
    return list;
  };

  test('of one’s own says so', () => {
    expect(look('little.example', 'count', { ownList: 'little.example' })).toEqual({
      icon: 'elevated',
      badge: '!',
      title: [{ key: 'toolbarListed', values: ['little.example'] }],
    });
  });

  test('says which list, and the reason that it gives', () => {
    expect(look('little.example', 'badge', { lists: [named('serious', 'little.example')] })).toMatchObject({
      icon: 'serious',
      title: [{ key: 'toolbarListedBy', values: ['little.example', 'Shops'], reason: 'Sold my address' }],
    });
  });

  test('and of a vendor names the vendor first; the stronger warning has icon and badge', () => {
    const titles = [{ key: 'toolbar_elevated' }, { key: 'toolbarListedBy' }];
    const on = (level: 'noted' | 'serious') =>
      look('elevated.example', 'badge', { lists: [named(level, 'elevated.example')] });
    expect(on('noted')).toMatchObject({ icon: 'elevated', badge: '!', title: titles });
    expect(on('serious')).toMatchObject({ icon: 'serious', badge: '!!', title: titles });
  });

  test('warns on an everyday place and on a muted vendor’s', () => {
    expect(look('shop.example', 'badge', { ownList: 'shop.example' })).toMatchObject({ icon: 'elevated', badge: '!' });
    const settings = { ...DEFAULTS, mutes: ['noted'] };
    expect(look('noted.example', 'badge', { settings, ownList: 'noted.example' })).toMatchObject({
      icon: 'elevated',
      title: [{ key: 'toolbarMuted' }, { key: 'toolbarListed' }],
    });
  });
});
