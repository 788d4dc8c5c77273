import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportOn } from '../../src/data/check/report.ts';
import { DATA } from '../../tools/record.ts';
import { realRecord } from '../support/real-record.ts';
import { incident, recordOf, source } from '../support/record.ts';

const news = (n: number) => source({ kind: 'news', url: `https://daily.example/${n}`, publisher: `Daily ${n}` });
const report = reportOn(
  recordOf({
    a: {
      steps: [{ title: 'Switch it off', text: 'Here.', sources: [source()] }],
      incidents: [
        incident({
          ...{ id: 'a-1', date: '2020', practice: 'undisclosed-transfer', statusAsOf: '2026-01-01' },
          alsoAbout: [{ vendor: 'c', answer: { state: 'earlier', text: 'Said so.', date: '2019' } }],
          later: [{ date: '2021', kind: 'proceedings', text: 'Sued.', source: source().url, open: true }],
        }),
      ],
    },
    b: {
      incidents: [
        incident({ id: 'b-1', date: '2020', statusAsOf: '2026-02-01', answer: { state: 'not-sought' } }),
        incident({
          ...{ id: 'b-2', date: '2021', statusAsOf: '2026-02-01', sources: [news(1), news(2)] },
          checked: { date: '2026-02-01', url: 'https://daily.example/3' },
        }),
        incident({
          id: 'b-3',
          date: '2022',
          statusAsOf: '2026-02-01',
          sources: [source({ url: 'https://it.scribd.com/doc/1' })],
        }),
      ],
    },
    c: {},
    d: {},
  }),
  2026,
);

test('counts what there is', () => {
  expect(report).toMatchObject({
    vendors: 4,
    incidents: 4,
    sources: 5,
    withPrimary: 3,
    withSteps: 1,
    oldestCheck: '2026-01-01',
    levels: { none: ['d'], noted: [], elevated: ['a', 'b', 'c'], serious: [] },
    answers: { answered: 0, earlier: 1, 'none-found': 3, 'not-sought': 1 },
    steps: 1,
    open: 1,
    disputed: 0,
    alsoAbout: 1,
  });
});

test('names what is thin', () => {
  expect(report.withoutIncident).toEqual(['d']);
  expect(report.unchecked).toEqual(['2026-01-01 a: a-1', '2026-02-01 b: b-1', '2026-02-01 b: b-3']);
  expect(report.reportedOnly).toEqual(['b: b-2']);
  expect(report.singleSource).toEqual(['a: a-1', 'b: b-1', 'b: b-3']);
  expect(report.doubles).toEqual(['a: a-1 and b: b-1']);
  expect(report.weakLinks).toEqual(['b: b-3 https://it.scribd.com/doc/1']);
});

test('the table of levels in the data README is true', () => {
  const readme = readFileSync(`${DATA}README.md`, 'utf8');
  const stated = [...readme.matchAll(/^\| (none|noted|elevated|serious) \| (\d+) \|$/gm)].map((row) => [
    row[1],
    Number(row[2]),
  ]);
  const { levels } = reportOn(realRecord(), 2026);
  expect(stated).toEqual(Object.entries(levels).map(([level, slugs]) => [level, slugs.length]));
});
