import { expect, test } from 'vitest';
import { type LintCase, problemsOf, step } from '../support/lints.ts';
import { source } from '../support/record.ts';

const CASES: LintCase[] = [
  [
    'a court’s page as news',
    { sources: [source(), source({ url: 'https://ecf.ilnd.uscourts.gov/1', kind: 'news' })] },
    'is marked news, but its host is court; correct the kind',
  ],
  [
    'a newspaper as research',
    { sources: [source({ url: 'https://www.reuters.com/1', kind: 'research' })] },
    'is marked research, but its host is news; correct the kind',
  ],
  [
    'a regulator’s page as vendor',
    { sources: [source({ url: 'https://www.ftc.gov/1', kind: 'vendor' })] },
    'is marked vendor, but its host is regulator; correct the kind',
  ],
  [
    'an aggregator alone',
    { sources: [source({ url: 'https://www.particle.news/1', kind: 'news' }), source({ kind: 'news' })] },
    'is a page of the weak kind (aggregator); add the original or two better reports, or replace it',
  ],
  [
    'a mirror that is called research',
    { sources: [source({ url: 'https://www.scribd.com/1' })] },
    'is a page of the weak kind (mirror); add the original or two better reports, or replace it',
  ],
  [
    'a proposed order as final',
    {
      evidence: 'settled',
      sources: [source({ title: '[PROPOSED] FINAL ORDER' })],
      later: [step({ kind: 'settlement', text: 'The court approved it.' })],
    },
    'cites a proposed order as final; cite the order, or say that it was proposed',
  ],
  [
    'a finding about a breach that is graded lower than others',
    {
      practice: 'data-exposure',
      evidence: 'confirmed',
      summary: 'The regulator found that passwords were in plain text.',
      sources: [source({ url: 'https://www.cnil.fr/1', kind: 'regulator' })],
    },
    "reports an authority's finding about a breach, but is graded confirmed; write adjudicated, or settled",
  ],
];

test.each(CASES)('%s is named, with what to do', (_, over, said) => {
  const problems = problemsOf(over);
  expect(problems.join('\n')).toContain(said);
  expect(problems[0]).toMatch(/^acme\.json: acme-2020-finding /);
});

test('a page of the company’s own site may be of any kind', () => {
  expect(problemsOf({ sources: [source({ url: 'https://blog.acme.example/1', kind: 'vendor' })] })).toEqual([]);
});

test('a weak page may be cited beside the original', () => {
  expect(problemsOf({ sources: [source(), source({ url: 'https://www.particle.news/1', kind: 'news' })] })).toEqual([]);
});
