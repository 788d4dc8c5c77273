import { expect, test } from 'vitest';
import { type LintCase, problemsOf, step } from '../support/lints.ts';
import { source } from '../support/record.ts';

const answered = (date: string, text = 'Said that it is wrong.') =>
  ({ state: 'answered', text, date, stance: 'denies' }) as const;

test('an incident with steps, an appeal that is open and answers of all companies has no problem', () => {
  expect(
    problemsOf({
      evidence: 'adjudicated',
      resolved: 'partly',
      answer: answered('2020-05-02'),
      alsoAbout: [{ vendor: 'other', answer: { state: 'earlier', text: 'Said so before.', date: '2019' } }],
      later: [
        step({ kind: 'ruling', date: '2021-02' }),
        step({ kind: 'appeal', date: '2021-03-04', open: true, about: ['acme'] }),
      ],
      statusAsOf: '2026-11-20',
      checked: { date: '2026-11-20', url: 'https://news.example/later' },
    }),
  ).toEqual([]);
});

const CASES: LintCase[] = [
  [
    'a step without a source of its own',
    { later: [step({ source: 'https://elsewhere.example/' })] },
    'later.0 cites a page that is not among the sources of the incident; add the page to them',
  ],
  [
    'steps out of order',
    { later: [step({ date: '2022' }), step()] },
    'later.1 is not in order; sort the steps by date, oldest first',
  ],
  [
    'a step before its event',
    { later: [step({ date: '2020-04' })] },
    'is dated 2020-04, before the event; correct one of the dates',
  ],
  ['a step after today', { later: [step({ date: '2027' })] }, 'is dated 2027, after today; correct the date'],
  [
    'a status date older than the newest step',
    { later: [step({ date: '2026-10' })], statusAsOf: '2026-09-30' },
    'is newer than statusAsOf 2026-09-30; search again for what came after, and write the day of that search there',
  ],
  [
    'a step younger than its page',
    { later: [step({ date: '2021-03' })], sources: [source({ date: '2021-02-28' })] },
    'later.0 is dated 2021-03, after the page that it cites (2021-02-28); cite a later page',
  ],
  [
    'an appeal without an end',
    { later: [step({ kind: 'appeal' })] },
    '(appeal) has no end; add what ended it, or mark it "open": true',
  ],
  [
    'an open step beside resolved: yes',
    { resolved: 'yes', later: [step({ kind: 'proceedings', open: true })] },
    'is resolved: yes beside an open step; write partly, or add what ended the step',
  ],
  [
    'a step that says otherwise than the incident',
    { resolved: 'no', later: [step({ resolved: 'yes' })] },
    'has resolved no, but the last step with that field says yes; make them agree',
  ],
  [
    'a ruling that left the grade as it was',
    { evidence: 'reported', later: [step({ kind: 'ruling' })] },
    'is a ruling, but the incident has evidence reported; write adjudicated there, or make the step procedural or dismissal',
  ],
  [
    'a check of another day than the status',
    { statusAsOf: '2026-11-19', checked: { date: '2026-11-20', url: source().url } },
    'was checked on 2026-11-20, but statusAsOf is 2026-11-19; make them the same',
  ],
  [
    'a check to come',
    { statusAsOf: '2026-11-30', checked: { date: '2026-11-30', url: source().url } },
    'was checked on 2026-11-30, after today; correct the date',
  ],
  [
    'an answer older than the event',
    { answer: answered('2019-12') },
    'answer is dated 2019-12, before the event; give the answer to the event, or write state: earlier',
  ],
  [
    'an earlier answer that is not',
    { answer: { state: 'earlier', text: 'Said so.', date: '2020-05-01' } },
    'has state: earlier, but its date 2020-05-01 is not before the event; write state: answered, with a stance',
  ],
  ['an answer to come', { answer: answered('2027') }, 'answer is dated 2027, after today; correct the date'],
  [
    'an answer that nobody searched for',
    { answer: { state: 'not-sought' } },
    'has not been researched; search for it, then write state: answered, earlier or none-found',
  ],
  [
    'a company without an answer of its own',
    { alsoAbout: [{ vendor: 'other', answer: { state: 'not-sought' } }] },
    'alsoAbout other answer has not been researched',
  ],
  [
    'one answer for two',
    {
      answer: answered('2020-06', 'Denied it. Other Co said that it had not known.'),
      alsoAbout: [{ vendor: 'other', answer: { state: 'none-found' } }],
    },
    'answer speaks for Other Co too; give Other Co its own answer in alsoAbout',
  ],
  [
    'a step about a company that the incident is not about',
    { later: [step({ about: ['other'] })] },
    'is about other, which the incident is not about; add it to alsoAbout or remove it',
  ],
  [
    'a company named twice',
    {
      alsoAbout: [
        { vendor: 'other', answer: { state: 'none-found' } },
        { vendor: 'other', answer: { state: 'none-found' } },
      ],
    },
    'names other twice in alsoAbout; keep one',
  ],
  [
    'the company beside itself',
    { alsoAbout: [{ vendor: 'acme', answer: { state: 'none-found' } }] },
    'is also about acme itself; remove it from alsoAbout',
  ],
];

test.each(CASES)('%s is named, with what to do', (_, over, said) => {
  const problems = problemsOf(over);
  expect(problems.join('\n')).toContain(said);
  expect(problems[0]).toMatch(/^acme\.json: acme-2020-finding /);
});
