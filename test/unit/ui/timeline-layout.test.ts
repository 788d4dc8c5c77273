import { describe, expect, test } from 'vitest';
import { layOut, PITCH, yearsOf } from '../../../src/ui/parts/timeline/timeline-layout.ts';
import { shownIncident } from '../../support/record.ts';
import { seeded } from '../../support/seeded.ts';

const of = (...dates: string[]) => dates.map((date, i) => shownIncident({ id: `i-${i}`, date }));

describe('the marks of a timeline', () => {
  test('never touch each other, at any width, and stay within the line', () => {
    const draw = seeded(20261123);
    for (let round = 0; round < 200; round++) {
      const width = 200 + Math.floor(draw() * 700);
      const years = Array.from({ length: 1 + Math.floor(draw() * 40) }, () => String(1995 + Math.floor(draw() * 32)));
      const incidents = of(...years);
      const { marks } = layOut(incidents, width, yearsOf(incidents) ?? [2000, 2000]);
      expect(marks.length).toBe(incidents.length);
      for (const [i, a] of marks.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(PITCH / 2);
        expect(a.x).toBeLessThanOrEqual(width - PITCH / 2);
        for (const b of marks.slice(i + 1))
          if (a.row === b.row && a.apart === b.apart) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(PITCH);
      }
    }
  });

  test('are oldest first, those of one year above each other', () => {
    const { marks, rows } = layOut(of('2020-05', '2014', '2020'), 368, [2014, 2020]);
    expect(marks.map(({ incident: { date }, row }) => [date, row])).toEqual([
      ['2014', 0],
      ['2020', 0],
      ['2020-05', 1],
    ]);
    expect(rows).toBe(2);
  });

  test('are below the line where the finding was rejected or withdrawn', () => {
    const cleared = shownIncident({ id: 'c', date: '2020', resolved: 'cleared' });
    const withdrawn = shownIncident({
      id: 'w',
      date: '2020',
      correction: { state: 'withdrawn', date: '2026-11-20', note: 'Mistaken.' },
    });
    const { marks, rows, rowsApart } = layOut([...of('2020'), cleared, withdrawn], 368, [2020, 2020]);
    expect(marks.map(({ apart, row }) => [apart, row])).toEqual([
      [false, 0],
      [true, 0],
      [true, 1],
    ]);
    expect([rows, rowsApart]).toEqual([1, 2]);
  });

  test('are at the same place for the same year in timelines with the same range', () => {
    const x = (...dates: string[]) => layOut(of(...dates), 368, [2010, 2026]).marks.map((mark) => mark.x);
    expect(x('2015')).toEqual(x('2012', '2015').slice(1));
  });
});

describe('the years below the line', () => {
  const ticks = (first: number, last: number, width: number) =>
    layOut(of(String(first), String(last)), width, [first, last]).ticks.map(({ year }) => year);

  test('are in equal steps that end with the last one', () => {
    expect(ticks(2014, 2025, 368)).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
    expect(ticks(1999, 2026, 324)).toEqual([2002, 2006, 2010, 2014, 2018, 2022, 2026]);
    expect(ticks(2024, 2025, 120)).toEqual([2024, 2025]);
  });

  test('are the first and the last where no step between them fits', () => {
    expect(ticks(2014, 2023, 60)).toEqual([2014, 2023]);
  });

  test('are one where everything was in one year', () => {
    expect(ticks(2020, 2020, 368)).toEqual([2020]);
  });
});

test('no incident, no years', () => {
  expect(yearsOf([])).toBeNull();
});
