import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportOn } from '../../src/data/report.ts';
import { DATA, readRecord } from '../../tools/record.ts';
import { incident, recordOf, source } from '../support/record.ts';

const news = (n: number) => source({ kind: 'news', url: `https://daily.example/${n}`, publisher: `Daily ${n}` });
const report = reportOn(
  recordOf({
    a: {
      steps: [{ title: 'Switch it off', text: 'Here.', sources: [source()] }],
      incidents: [incident({ id: 'a-1', date: '2020', practice: 'undisclosed-transfer', statusAsOf: '2026-01-01' })],
    },
    b: {
      incidents: [
        incident({ id: 'b-1', date: '2020', statusAsOf: '2026-02-01', answer: { state: 'not-sought' } }),
        incident({ id: 'b-2', date: '2021', statusAsOf: '2026-02-01', sources: [news(1), news(2)] }),
        incident({
          id: 'b-3',
          date: '2022',
          statusAsOf: '2026-02-01',
          sources: [source({ url: 'https://it.scribd.com/doc/1' })],
        }),
      ],
    },
    c: {},
  }),
  2026,
);

test('counts what there is', () => {
  expect(report).toMatchObject({
    vendors: 3,
    incidents: 4,
    sources: 5,
    withPrimary: 3,
    withSteps: 1,
    oldestCheck: '2026-01-01',
    levels: { none: ['c'], noted: [], elevated: ['a', 'b'], serious: [] },
    answers: { answered: 0, 'none-found': 3, 'not-sought': 1 },
  });
});

test('names what is thin', () => {
  expect(report.withoutIncident).toEqual(['c']);
  expect(report.reportedOnly).toEqual(['b: b-2']);
  expect(report.singleSource).toEqual(['a: a-1', 'b: b-1', 'b: b-3']);
  expect(report.doubles).toEqual(['a: a-1 and b: b-1']);
  expect(report.weakLinks).toEqual(['b: b-3 https://it.scribd.com/doc/1']);
});

test('the table of levels in the data README is true', () => {
  const readme = readFileSync(new URL('README.md', DATA), 'utf8');
  const stated = [...readme.matchAll(/^\| (none|noted|elevated|serious) \| (\d+) \|$/gm)].map((row) => [
    row[1],
    Number(row[2]),
  ]);
  const { levels } = reportOn(readRecord(), 2026);
  expect(stated).toEqual(Object.entries(levels).map(([level, slugs]) => [level, slugs.length]));
});
