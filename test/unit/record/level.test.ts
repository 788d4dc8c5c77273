import { describe, expect, test } from 'vitest';
import {
  byWeight,
  factsOf,
  type LevelFacts,
  levelOf,
  SOFTENING_YEARS,
  weightOf,
} from '../../../src/core/record/level.ts';
import { incident, shownIncident } from '../../support/record.ts';

const facts = (over: Partial<LevelFacts> = {}): LevelFacts => ({
  date: '2024',
  practice: 'excess-telemetry',
  evidence: 'documented',
  denied: false,
  resolved: 'unknown',
  withdrawn: false,
  ...over,
});
const grave = (over: Partial<LevelFacts> = {}) => facts({ practice: 'undisclosed-transfer', ...over });
const NOW = 2026;
const level = (...incidents: LevelFacts[]) => levelOf(incidents, NOW).level;

describe('the level', () => {
  test('is none without incidents', () => expect(level()).toBe('none'));

  test('grave findings in two different years are serious', () => {
    expect(level(grave({ date: '2020' }), grave({ date: '2023-05' }))).toBe('serious');
  });

  test('two grave findings in one year are one', () => {
    expect(level(grave({ date: '2023-01' }), grave({ date: '2023-05' }))).toBe('elevated');
  });

  test('findings about collection in two years elevate', () => {
    expect(level(facts({ date: '2020' }), facts({ date: '2024' }))).toBe('elevated');
  });

  test('a flaw weighs less: it takes three years of them to elevate', () => {
    const flaw = (date: string) => facts({ date, practice: 'security-flaw' });
    expect(level(flaw('2020'), flaw('2024'))).toBe('noted');
    expect(level(flaw('2020'), flaw('2022'), flaw('2024'))).toBe('elevated');
  });

  test.each(['reported', 'charged'] as const)('what is only %s never lifts above noted', (evidence) => {
    expect(level(grave({ date: '2020', evidence }), grave({ date: '2023', evidence }))).toBe('noted');
  });

  test('a settlement that the vendor denies never lifts above noted, technical work that it denies does', () => {
    const settled = { evidence: 'settled', denied: true } as const;
    expect(level(grave({ date: '2020', ...settled }), grave({ date: '2023', ...settled }))).toBe('noted');
    expect(level(grave({ date: '2020', denied: true }), grave({ date: '2023', denied: true }))).toBe('serious');
  });

  test('what was cleared or withdrawn counts for nothing', () => {
    expect(level(grave({ resolved: 'cleared' }), grave({ date: '2020', withdrawn: true }))).toBe('none');
  });

  test('a government’s restriction is noted only', () => {
    const restriction = (date: string) => facts({ practice: 'government-restriction', evidence: 'adjudicated', date });
    expect(level(restriction('2018'), restriction('2020'), restriction('2022'))).toBe('noted');
  });

  test('time and repair together soften by one step', () => {
    const old = String(NOW - SOFTENING_YEARS);
    expect(level(grave({ date: '2014', resolved: 'yes' }), grave({ date: old, resolved: 'yes' }))).toBe('elevated');
    expect(level(grave({ date: '2014', resolved: 'yes' }), grave({ date: old, resolved: 'partly' }))).toBe('serious');
    expect(level(grave({ date: '2014', resolved: 'yes' }), grave({ date: '2025', resolved: 'yes' }))).toBe('serious');
  });

  test.each([
    'backdoor-or-remote-control',
    'data-sale-or-sharing',
    'preinstalled-malware-or-adware',
    'tracking-despite-opt-out',
    'undisclosed-transfer',
  ] as const)('%s is grave: once is enough to elevate', (practice) => {
    expect(weightOf(facts({ practice }))).toBe('grave');
    expect(levelOf([facts({ practice })], NOW)).toEqual({
      level: 'elevated',
      reasons: [{ code: 'grave', years: [2024] }],
    });
  });

  test.each([
    ['a leak', { practice: 'data-exposure' }, 'flaw'],
    ['a flaw', { practice: 'security-flaw' }, 'flaw'],
    ['anything else that was found', { practice: 'consent-failure' }, 'finding'],
    ['what is only reported', { evidence: 'reported' }, 'note'],
    ['a government’s restriction', { practice: 'government-restriction' }, 'note'],
    ['what was cleared', { resolved: 'cleared' }, 'nothing'],
    ['what was withdrawn', { withdrawn: true }, 'nothing'],
  ] as const)('%s weighs as much as it should', (_, over, weight) => expect(weightOf(facts(over))).toBe(weight));

  test('names the heaviest rule that holds, with the years of all it rests on', () => {
    const reasonsOf = (...incidents: LevelFacts[]) => levelOf(incidents, NOW).reasons;
    const flaw = (date: string) => facts({ date, practice: 'security-flaw' });
    expect(reasonsOf(facts({ date: '2020-05' }), grave({ date: '2022-01-31' }))).toEqual([
      { code: 'grave', years: [2022] },
    ]);
    expect(reasonsOf(facts({ date: '2020' }), facts({ date: '2022' }))).toEqual([
      { code: 'repeated', years: [2020, 2022] },
    ]);
    expect(reasonsOf(facts({ date: '2020' }), flaw('2021'), flaw('2022'))).toEqual([
      { code: 'repeated', years: [2020, 2021, 2022] },
    ]);
    expect(reasonsOf(facts({ date: '2020' }), flaw('2021'))).toEqual([{ code: 'on-record', years: [2020, 2021] }]);
    expect(reasonsOf(facts({ resolved: 'cleared' }))).toEqual([{ code: 'nothing', years: [] }]);
    expect(reasonsOf()).toEqual([{ code: 'nothing', years: [] }]);
  });

  test('of one grave finding long put right, what else was found in other years still elevates', () => {
    const old = grave({ date: '2010', resolved: 'yes' });
    expect(levelOf([old, facts({ date: '2023' })], NOW)).toEqual({
      level: 'elevated',
      reasons: [{ code: 'repeated', years: [2010, 2023] }],
    });
    const flaws = [
      facts({ date: '2021', practice: 'security-flaw' }),
      facts({ date: '2022', practice: 'data-exposure' }),
    ];
    expect(level(old, ...flaws)).toBe('elevated');
  });

  test('gives its reasons with the years they rest on', () => {
    const { reasons } = levelOf(
      [grave({ date: '2020', resolved: 'yes' }), grave({ date: '2014', resolved: 'yes' })],
      NOW,
    );
    expect(reasons).toEqual([
      { code: 'pattern', years: [2014, 2020] },
      { code: 'softened', years: [2020] },
    ]);
  });
});

test('the facts of an incident say whether it was withdrawn, and whether it was denied', () => {
  const corrected = { date: '2026-01-01', note: 'x' };
  expect(factsOf(shownIncident())).toMatchObject({ id: incident().id, withdrawn: false, denied: false });
  expect(factsOf(shownIncident({ correction: { state: 'corrected', ...corrected } })).withdrawn).toBe(false);
  expect(factsOf(shownIncident({ correction: { state: 'withdrawn', ...corrected } })).withdrawn).toBe(true);
  const answer = { state: 'answered', text: 'No.', date: '2021', stance: 'denies' } as const;
  expect(factsOf(shownIncident({ answer })).denied).toBe(true);
});

test('byWeight takes a date as precisely as it is given', () => {
  const dates = ['2020', '2020-05', '2020-05-03', '2020-12', '2019-12-31', '2021'];
  const newestFirst = ['2021', '2020-12', '2020-05-03', '2020-05', '2020', '2019-12-31'];
  expect(byWeight(dates.map((date) => facts({ date }))).map(({ date }) => date)).toEqual(newestFirst);
});

test('byWeight puts weight before repair before evidence before findings about one vendor before the newest', () => {
  const list = [
    facts({ date: '2025' }),
    grave({ date: '2014', evidence: 'adjudicated', resolved: 'yes' }),
    grave({ date: '2016', evidence: 'confirmed' }),
    grave({ date: '2020', evidence: 'documented' }),
    { ...grave({ date: '2023', evidence: 'documented' }), alsoAbout: ['other'] },
    grave({ date: '2018', evidence: 'documented' }),
    grave({ date: '2024', resolved: 'cleared', evidence: 'adjudicated' }),
  ];
  expect(byWeight(list).map(({ date }) => date)).toEqual(['2016', '2020', '2018', '2023', '2014', '2025', '2024']);
});
