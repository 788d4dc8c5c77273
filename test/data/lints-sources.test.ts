import { expect, test } from 'vitest';
import { type LintCase, problemsOf, step } from '../support/lints.ts';
import { source } from '../support/record.ts';

const CASES: LintCase[] = [
  [
    'a court’s page as news',
    { sources: [source(), source({ url: 'https://ecf.ilnd.uscourts.gov/1', kind: 'news' })] },
    'has kind news, but by source-hosts.json a page of this host is court; correct the kind',
  ],
  [
    'a newspaper as research',
    { sources: [source({ url: 'https://www.reuters.com/1', kind: 'research' })] },
    'has kind research, but by source-hosts.json a page of this host is news; correct the kind',
  ],
  [
    'a regulator’s page as vendor',
    { sources: [source({ url: 'https://www.ftc.gov/1', kind: 'vendor' })] },
    'has kind vendor, but by source-hosts.json a page of this host is regulator; correct the kind',
  ],
  [
    'an aggregator alone',
    { sources: [source({ url: 'https://www.particle.news/1', kind: 'news' }), source({ kind: 'news' })] },
    'does not count as support (aggregator, by source-hosts.json); add the original or two better reports',
  ],
  [
    'a mirror that is called research',
    { sources: [source({ url: 'https://www.scribd.com/1' })] },
    'does not count as support (mirror, by source-hosts.json); add the original or two better reports',
  ],
  [
    'a proposed order as final',
    {
      evidence: 'settled',
      sources: [source({ title: '[PROPOSED] FINAL ORDER' })],
      later: [step({ kind: 'settlement', text: 'The court approved it.' })],
    },
    'cites a proposed order as if it were final; cite the order, or write that it was proposed',
  ],
  [
    'a finding about a breach that is graded lower than others',
    {
      practice: 'data-exposure',
      evidence: 'confirmed',
      summary: 'The regulator found that passwords were in plain text.',
      sources: [source({ url: 'https://www.cnil.fr/1', kind: 'regulator' })],
    },
    "reports an authority's finding about a breach, but has evidence confirmed; write adjudicated, or settled",
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
