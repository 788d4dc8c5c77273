import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { compileList, openList } from '../../src/core/list.ts';
import { lookOf } from '../../src/core/look.ts';
import { DEFAULTS, type Loudness } from '../../src/core/settings.ts';
import { catalogueOf, choices, incident, sites } from '../support/record.ts';

const grave = (date: string) => incident({ id: `x-${date}`, date, practice: 'undisclosed-transfer' });
const catalogue = catalogueOf({
  serious: { name: 'Serious', sites: sites('serious.example'), incidents: [grave('2020'), grave('2024')] },
  elevated: { name: 'Elevated', sites: sites('elevated.example'), incidents: [grave('2024')] },
  noted: { name: 'Noted', sites: sites('noted.example'), incidents: [incident({ date: '2023' })] },
  blank: { name: 'Blank', sites: sites('blank.example') },
});
const look = (host: string, loudness: Loudness = 'badge', over = {}) => {
  const judgement = judge({ url: `https://${host}/`, title: '' }, catalogue, choices(over), new Date('2026-11-21'));
  if (judgement === null) throw new Error(`no verdict for ${host}`);
  return lookOf(judgement.verdict, loudness);
};

test.each([
  ['serious', '!!', '2'],
  ['elevated', '!', '1'],
  ['noted', 'i', '1'],
] as const)('%s has its own shape, mark, number and words', (level, mark, count) => {
  expect(look(`${level}.example`)).toMatchObject({ icon: level, badge: mark, title: { key: `toolbar_${level}` } });
  expect(look(`${level}.example`, 'count').badge).toBe(count);
  expect(look(`${level}.example`, 'icon')).toMatchObject({ icon: level, badge: '' });
});

describe('the quiet cases', () => {
  test('nobody’s page', () =>
    expect(look('example.org')).toEqual({ icon: 'none', badge: '', title: { key: 'toolbarQuiet', values: [] } }));

  test('a vendor without incidents is named, never called safe', () => {
    expect(look('blank.example')).toEqual({
      icon: 'none',
      badge: '',
      title: { key: 'toolbarNothing', values: ['Blank'] },
    });
  });

  test('a muted vendor', () => {
    const settings = { ...DEFAULTS, mutes: ['serious'] };
    expect(look('serious.example', 'badge', { settings })).toEqual({
      icon: 'none',
      badge: '',
      title: { key: 'toolbarMuted', values: ['Serious'] },
    });
  });
});

test('a page on the own list says so', () => {
  expect(look('shop.example', 'count', { ownList: 'shop.example' })).toEqual({
    icon: 'elevated',
    badge: '!',
    title: { key: 'toolbarListed', values: ['shop.example'] },
  });
});

test('a page on a named list says which, and the reason that the list gives', () => {
  const compiled = compileList([{ domain: 'shop.example', reason: 'Sold my address', level: 'serious' }], 7);
  const list = openList({ id: 'a', name: 'Shops', level: 'noted' }, compiled);
  if (typeof list === 'string') throw new Error(list);
  expect(look('shop.example', 'badge', { lists: [list] })).toMatchObject({
    icon: 'serious',
    title: { key: 'toolbarListedBy', values: ['shop.example', 'Shops'], reason: 'Sold my address' },
  });
});
