import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byWeight, type LevelFacts, levelOf, weightOf } from '../../../src/core/record/level.ts';
import { EVIDENCE, LEVELS, PRACTICES, RESOLVED } from '../../../src/core/record/vocabulary.ts';
import { property } from '../../support/property.ts';

const NOW = 2026;

const facts: fc.Arbitrary<LevelFacts> = fc.record({
  date: fc
    .tuple(fc.integer({ min: 2010, max: NOW }), fc.constantFrom('', '-01', '-12', '-06-30'))
    .map(([year, rest]) => `${year}${rest}`),
  practice: fc.constantFrom(...PRACTICES),
  evidence: fc.constantFrom(...EVIDENCE),
  resolved: fc.constantFrom(...RESOLVED),
  denied: fc.boolean(),
  withdrawn: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const record = fc.array(facts, { maxLength: 9 });
const rank = (incidents: readonly LevelFacts[]) => LEVELS.indexOf(levelOf(incidents, NOW).level);

property('adding an incident never lowers a level', 420, fc.tuple(record, facts), ([incidents, more]) =>
  expect(rank([...incidents, more])).toBeGreaterThanOrEqual(rank(incidents)),
);

property('adding evidence of repair never raises a level', 420, fc.tuple(facts, record), ([first, rest]) => {
  const repaired = rank([{ ...first, resolved: 'yes' }, ...rest]);
  for (const resolved of ['no', 'unknown', 'partly'] as const)
    expect(repaired).toBeLessThanOrEqual(rank([{ ...first, resolved }, ...rest]));
});

property('time alone never raises a level', 240, fc.tuple(record, fc.nat(40)), ([incidents, years]) => {
  const later = LEVELS.indexOf(levelOf(incidents, NOW + years).level);
  expect(later).toBeLessThanOrEqual(rank(incidents));
  expect(rank(incidents) - later).toBeLessThanOrEqual(1);
});

const shuffled = record.chain((incidents) =>
  fc.tuple(
    fc.constant(incidents),
    fc.shuffledSubarray(incidents, { minLength: incidents.length, maxLength: incidents.length }),
  ),
);
property('order never matters, neither to the level nor to its reasons', 420, shuffled, ([incidents, others]) =>
  expect(levelOf(others, NOW)).toEqual(levelOf(incidents, NOW)),
);

property('what was cleared or withdrawn counts for nothing', 420, fc.tuple(record, facts), ([incidents, one]) => {
  const expected = levelOf(incidents, NOW);
  expect(levelOf([...incidents, { ...one, resolved: 'cleared' }], NOW)).toEqual(expected);
  expect(levelOf([{ ...one, withdrawn: true }, ...incidents], NOW)).toEqual(expected);
});

const weak = fc.constantFrom('reported' as const, 'charged' as const);
property('what is only reported or charged never reaches above noted', 240, fc.tuple(record, weak), ([all, evidence]) =>
  expect(rank(all.map((one) => ({ ...one, evidence })))).toBeLessThanOrEqual(LEVELS.indexOf('noted')),
);

property('an incident that counts leaves at least noted, and nothing else does', 240, record, (incidents) =>
  expect(rank(incidents) > 0).toBe(incidents.some((one) => weightOf(one) !== 'nothing')),
);

property(
  'stronger evidence never weighs less',
  240,
  fc.tuple(facts, fc.constantFrom(...EVIDENCE)),
  ([one, evidence]) => {
    const undenied = { ...one, denied: false };
    const [lesser, greater] = [undenied, { ...undenied, evidence }].sort(
      (a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence),
    ) as [LevelFacts, LevelFacts];
    expect(rank([greater])).toBeGreaterThanOrEqual(rank([lesser]));
  },
);

property('the heaviest are first, whatever their order, and none is lost', 240, shuffled, ([incidents, others]) => {
  const weights = (list: readonly LevelFacts[]) => byWeight(list).map(weightOf);
  expect(weights(others)).toEqual(weights(incidents));
  expect(new Set(byWeight(incidents))).toEqual(new Set(incidents));
});

test('a level is reached by its own rule alone', () => {
  expect(levelOf([], NOW)).toEqual({ level: 'none', reasons: [{ code: 'nothing', years: [] }] });
});
