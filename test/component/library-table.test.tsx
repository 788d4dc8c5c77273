import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { libraryModel, openLibrary, showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

const acme = dossierOf('acme').incidents.length;

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent);
const count = () => screen.getByText(/ of 3 companies/).textContent;
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name, hidden: true }));

describe('the table', () => {
  test('is narrowed by what is typed, and says how much is left', () => {
    const visited = openLibrary('#/');
    expect(count()).toBe(`3 of 3 companies, ${acme + 1} incidents`);
    fireEvent.input(screen.getByRole('textbox', { name: 'Filter by name or brand' }), {
      target: { value: 'ACMEPH' },
    });
    expect(names()).toEqual(['Acme']);
    expect(count()).toBe(`1 of 3 companies, ${acme} incidents`);
    expect(visited).toEqual(['#/?q=ACMEPH']);
  });

  test('is narrowed by ticking, and shows each filter as something to take away', () => {
    const visited = openLibrary('#/');
    tick('Security flaw');
    tick('Documented');
    expect(names()).toEqual(['Acme']);
    expect(screen.getByText(`4 of ${acme}`)).toBeTruthy();
    expect(visited.at(-1)).toBe('#/?practice=security-flaw&evidence=documented');
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter: Documented' }));
    expect(visited.at(-1)).toBe('#/?practice=security-flaw');
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(visited.at(-1)).toBe('#/');
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });

  test('opens as its address says', () => {
    openLibrary('#/?country=SE&answered=yes&since=2019&until=2019&show=incidents');
    expect(screen.getByRole('button', { name: "Remove filter: Authority's country: Sweden" })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'From year' })).toHaveProperty('value', '2019');
    const link = screen.getByRole('link', { name: 'Tracked despite the switch' });
    expect(link.getAttribute('href')).toBe('#/vendor/acme/acme-2019');
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('counts a year only once it is whole, and gives it up when it is not', () => {
    const visited = openLibrary('#/');
    const from = screen.getByRole('textbox', { name: 'From year' });
    for (const value of ['2', '20', '202', '2021']) fireEvent.input(from, { target: { value } });
    expect(visited).toEqual(['#/?since=2021']);
    fireEvent.input(from, { target: { value: '202' } });
    expect(visited.at(-1)).toBe('#/');
    expect(from).toHaveProperty('value', '202');
  });

  test('lists matching incidents newest first', () => {
    openLibrary('#/?practice=security-flaw,tracking-despite-opt-out');
    fireEvent.click(screen.getByRole('radio', { name: 'Incidents' }));
    const titles = within(screen.getByRole('main'))
      .getAllByRole('listitem')
      .flatMap((item) => within(item).queryAllByRole('link'))
      .map((link) => link.textContent);
    expect(titles).toEqual(['Flaw a', 'Flaw b', 'Flaw c', 'Flaw d', 'Tracked despite the switch']);
  });

  test('is sorted by the heads of its columns, which say so', () => {
    openLibrary('#/');
    fireEvent.click(screen.getByRole('button', { name: /^Company/ }));
    expect(names()).toEqual(['Acme', 'Cloud Co', 'Goodphone']);
    fireEvent.click(screen.getByRole('button', { name: /^Company/ }));
    expect(names()).toEqual(['Goodphone', 'Cloud Co', 'Acme']);
    expect(screen.getByRole('columnheader', { name: /Company/ }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: /Level/ }).getAttribute('aria-sort')).toBe('none');
  });

  test('waits for the incidents where they are asked for, and not before', () => {
    showLibrary({ overview: 'loading', place: { view: 'all', query: 'practice=security-flaw' } });
    expect(screen.getByText('Loading the record…')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('is shown without the incidents where nothing is asked of them', () => {
    showLibrary({ overview: 'failed', place: { view: 'all', query: 'kind=tv' } });
    expect(names()).toEqual(['Acme']);
    expect(count()).toBe('1 of 3 companies');
  });

  test('that nothing matches says so without a verdict', () => {
    openLibrary('#/?q=nobody');
    expect(screen.getByText('Nothing matches all these filters.')).toBeTruthy();
  });
});

test('an incident says its practice and how it counts', () => {
  openLibrary('#/?show=incidents&practice=tracking-despite-opt-out');
  const row = screen.getByRole('link', { name: 'Tracked despite the switch' }).closest('li') as HTMLElement;
  expect(within(row).getByText('Tracking despite opt-out')).toBeTruthy();
  expect(within(row).getByText('Counts as severe')).toBeTruthy();
});

test('a company’s latest year is quiet once it is more than five years ago', () => {
  const old = libraryModel().vendors.map((vendor) => ({ ...vendor, latest: vendor.vendor === 'acme' ? 2016 : 2026 }));
  showLibrary({ vendors: old });
  expect(screen.getByRole('cell', { name: '2016' }).classList.contains('old')).toBe(true);
  expect(screen.getAllByRole('cell', { name: '2026' })[0]?.classList.contains('old')).toBe(false);
});

describe('choosing what to compare', () => {
  test('takes two, and leads to them side by side', () => {
    openLibrary('#/');
    tick('Compare Acme');
    const bar = screen.getByRole('region', { name: 'Companies to compare' });
    expect(within(bar).getByRole('status').textContent).toBe('Choose one more to compare. Four at most.');
    tick('Compare Goodphone');
    expect(within(bar).getByRole('link', { name: 'Compare' }).getAttribute('href')).toBe('#/compare/acme,good');
    fireEvent.click(within(bar).getByRole('button', { name: 'Remove Acme' }));
    expect(within(bar).queryByRole('link')).toBeNull();
  });

  test('is headed, stops at four and says so', () => {
    openLibrary('#/?chosen=a,b,c,acme');
    expect(screen.getByRole('columnheader', { name: 'Compare' })).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Companies to compare' })).getByText('Four at most.'),
    ).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Compare Cloud Co' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('checkbox', { name: 'Compare Acme' })).toHaveProperty('disabled', false);
  });
});
