import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { showLibrary } from '../support/library.tsx';

const chart = (name: string) => within(screen.getByRole('figure', { name }));

describe('the chart of years', () => {
  test('says what to know of its numbers, and names its colours', () => {
    showLibrary({ place: { view: 'charts' } });
    const years = chart('Incidents per year, by type');
    expect(years.getByText('Findings come to light late, so recent years will still grow.')).toBeTruthy();
    const [key] = years.getAllByRole('list').filter((list) => list.classList.contains('group-legend'));
    const legend = [...(key?.children ?? [])].map((item) => item.textContent);
    expect(legend).toEqual([
      'Taken or sent without consent',
      'Broken promises',
      'Leaks and security flaws',
      'Government restrictions',
    ]);
  });

  test('has its numbers in a table, each year a way to its incidents', () => {
    showLibrary({ place: { view: 'charts' } });
    const table = within(chart('Incidents per year, by type').getByRole('table', { hidden: true }));
    const newest = within(table.getByRole('row', { name: /^2022/, hidden: true }));
    expect(newest.getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent)).toEqual([
      '',
      '',
      '4',
      '',
      '4',
    ]);
    expect(newest.getByRole('link', { hidden: true }).getAttribute('href')).toBe(
      '#/?since=2022&until=2022&show=incidents',
    );
  });
});

test('the chart of data has its numbers in a table, and every dot leads to its incidents', () => {
  showLibrary({ place: { view: 'charts' } });
  const matrix = chart('Kinds of data, by product');
  const row = within(matrix.getByRole('row', { name: /^location/, hidden: true }));
  expect(row.getAllByRole('cell', { hidden: true })[0]?.textContent).toMatch(/^\d$/);
  const dots = [...document.querySelectorAll('.matrix a')].map((dot) => dot.getAttribute('href'));
  expect(dots).toContain('#/?kind=tv&data=location&show=incidents');
});

test('the chart of data says what three sizes of its dots mean', () => {
  showLibrary({ place: { view: 'charts' } });
  const sizes = [...document.querySelectorAll('.chart:has(.matrix) .group-legend li')].map((item) => ({
    word: item.textContent,
    width: Number(item.querySelector('svg')?.getAttribute('width')),
  }));
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes[0]?.word).toBe('1 incident');
  expect(sizes.map(({ width }) => width)).toEqual(sizes.map(({ width }) => width).sort((a, b) => a - b));
});

test('charts of a record that could not be read say so', () => {
  showLibrary({ place: { view: 'charts' }, overview: 'failed' });
  expect(screen.getByText(/Couldn't load the record/)).toBeTruthy();
});
