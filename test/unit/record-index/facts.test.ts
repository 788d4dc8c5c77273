import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE, PRACTICES, RESOLVED } from '../../../src/core/record/vocabulary.ts';
import { openFacts, writeFacts } from '../../../src/core/record-index/facts.ts';
import { property } from '../../support/property.ts';

const facts = fc.record({
  date: fc.constantFrom('2014', '2020-05', '2026-11-29'),
  practice: fc.constantFrom(...PRACTICES),
  evidence: fc.constantFrom(...EVIDENCE),
  resolved: fc.constantFrom(...RESOLVED),
  denied: fc.boolean(),
  withdrawn: fc.boolean(),
});

property('what a level rests on comes back as it was written', 200, fc.array(facts), (incidents) => {
  const compiled = { slug: 'acme', name: 'Acme', kinds: ['phone' as const], revision: 'r' };
  const text = incidents.map(writeFacts).join(' ');
  expect(openFacts({ ...compiled, ...(text !== '' && { incidents: text }) }).incidents).toEqual(incidents);
});

test('a company without incidents and brands has none', () => {
  expect(openFacts({ slug: 'acme', name: 'Acme', kinds: [], revision: 'r' })).toEqual({
    ...{ slug: 'acme', name: 'Acme', kinds: [], revision: 'r' },
    ...{ incidents: [], brands: [] },
  });
});
