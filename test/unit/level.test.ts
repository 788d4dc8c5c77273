import { describe, expect, test } from 'vitest';
import { byWeight, type LevelFacts, levelOf, SOFTENING_YEARS, weightOf } from '../../src/core/level.ts';
import { EVIDENCE, LEVELS, PRACTICES, RESOLVED } from '../../src/core/vocabulary.ts';
import { seeded } from '../support/seeded.ts';

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

describe('whatever the record holds', () => {
  const random = seeded(20261121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const anyFacts = (): LevelFacts => ({
    date: String(2012 + Math.floor(random() * 15)),
    practice: pick(PRACTICES),
    evidence: pick(EVIDENCE),
    resolved: pick(RESOLVED),
    denied: random() < 0.3,
    withdrawn: random() < 0.05,
  });
  const records = Array.from({ length: 4000 }, () => Array.from({ length: Math.floor(random() * 9) }, anyFacts));
  const rank = (list: LevelFacts[]) => LEVELS.indexOf(level(...list));

  test('adding an incident never lowers a level', () => {
    for (const record of records) expect(rank([...record, anyFacts()])).toBeGreaterThanOrEqual(rank(record));
  });

  test('adding evidence of repair never raises a level', () => {
    for (const record of records.filter((list) => list.length > 0)) {
      const [first, ...rest] = record as [LevelFacts, ...LevelFacts[]];
      if (first.resolved === 'cleared') continue;
      expect(rank([{ ...first, resolved: 'yes' }, ...rest])).toBeLessThanOrEqual(
        rank([{ ...first, resolved: 'no' }, ...rest]),
      );
    }
  });

  test('order never matters', () => {
    for (const record of records) expect(rank([...record].reverse())).toBe(rank(record));
  });

  test('what is only reported or charged never reaches above noted', () => {
    for (const record of records) {
      const weak = record.map((one) => ({ ...one, evidence: pick(['reported', 'charged'] as const) }));
      expect(rank(weak)).toBeLessThanOrEqual(LEVELS.indexOf('noted'));
    }
  });

  test('softening never erases: an incident that counts leaves at least noted', () => {
    for (const record of records) {
      if (record.some((one) => weightOf(one) !== 'nothing')) expect(rank(record)).toBeGreaterThan(0);
    }
  });
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
