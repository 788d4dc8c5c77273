import { describe, expect, test } from 'vitest';
import { alertingVendor, isLoudEnough } from '../../../src/core/recognise/alert.ts';
import { judge } from '../../../src/core/recognise/judge.ts';
import { lookOf } from '../../../src/core/recognise/toolbar-look.ts';
import { DEFAULTS, WARNING_LEVELS } from '../../../src/core/user/settings.ts';
import { catalogueOf, incident, sites, userState } from '../../support/record.ts';

const grave = (date: string) => incident({ id: `x-${date}`, date, practice: 'undisclosed-transfer' });
const catalogue = catalogueOf({
  serious: { sites: sites('serious.example'), incidents: [grave('2020'), grave('2024')] },
  elevated: { sites: sites('elevated.example'), incidents: [grave('2024')] },
  noted: { sites: sites('noted.example'), incidents: [incident({ date: '2023' })] },
  portal: {
    sites: [{ domain: 'portal.example', everyday: 'portal', seen: 'a/b:c' }],
    incidents: [grave('2020'), grave('2024')],
  },
  blank: { sites: sites('blank.example') },
});
const verdictAt = (host: string, over: Parameters<typeof userState>[0] = {}) => {
  const judgement = judge({ url: `https://${host}/`, title: '' }, catalogue, userState(over), new Date('2026-11-21'));
  if (judgement === null) throw new Error(`no verdict for ${host}`);
  return judgement.verdict;
};
const alertAt = (host: string, over = {}, settings = DEFAULTS) =>
  alertingVendor(verdictAt(host, over), settings)?.vendor ?? null;

describe('banner and notification speak of the vendor of the page', () => {
  test.each(WARNING_LEVELS)('where it is %s', (level) => expect(alertAt(`${level}.example`)).toBe(level));

  test('and not of one that is muted, was viewed, has no findings, or is nobody', () => {
    expect(alertAt('serious.example', { settings: { ...DEFAULTS, mutes: ['serious'] } })).toBeNull();
    const revision = verdictAt('serious.example').vendors[0]?.revision ?? '';
    expect(alertAt('serious.example', { seen: new Map([['serious', revision]]) })).toBeNull();
    expect(alertAt('serious.example', { seen: new Map([['serious', 'older']]) })).toBe('serious');
    expect(alertAt('blank.example')).toBeNull();
    expect(alertAt('nobody.example')).toBeNull();
  });

  test('and never on a site that people visit every day', () => expect(alertAt('portal.example')).toBeNull());
});

describe('a chosen level', () => {
  test('is where warnings begin, and nothing is below none', () => {
    const heard = WARNING_LEVELS.map((from) => WARNING_LEVELS.filter((level) => isLoudEnough(level, from)));
    expect(heard).toEqual([['noted', 'elevated', 'serious'], ['elevated', 'serious'], ['serious']]);
    expect(isLoudEnough('none', 'noted')).toBe(false);
  });

  test('silences banner, notification and badge below it, and leaves the icon', () => {
    const from = { ...DEFAULTS, warnsFrom: 'serious' } as const;
    expect(['noted', 'elevated', 'serious'].map((level) => alertAt(`${level}.example`, {}, from))).toEqual([
      null,
      null,
      'serious',
    ]);
    expect(lookOf(verdictAt('elevated.example'), from)).toMatchObject({ icon: 'elevated', badge: '' });
    expect(lookOf(verdictAt('serious.example'), from)).toMatchObject({ icon: 'serious', badge: '!!' });
  });
});

test('the icon is plain on everyday sites where that is wished, and says the same in words', () => {
  const marked = lookOf(verdictAt('portal.example'), DEFAULTS);
  const plain = lookOf(verdictAt('portal.example'), { ...DEFAULTS, marksEveryday: false });
  expect([marked.icon, plain.icon, marked.badge, plain.badge]).toEqual(['everyday', 'none', '', '']);
  expect(plain.title).toEqual(marked.title);
});
