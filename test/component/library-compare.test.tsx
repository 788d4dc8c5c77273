import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { openLibrary, showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));

test('vendors are side by side, each with what its record amounts to', () => {
  openLibrary('#/compare/acme,good');
  const heads = screen.getAllByRole('columnheader').map((head) => within(head).getByRole('link').textContent);
  expect(heads).toEqual(['Acme', 'Goodphone']);
  expect(
    row('Level')
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Serious', 'No findings']);
  expect(row('Responses').getAllByRole('cell')[0]?.textContent).toBe(
    `Responded: 1No response found: ${dossierOf('acme').incidents.length - 1}`,
  );
  expect(
    row('Security flaw')
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['4', '–']);
  expect(
    row('Ruled')
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1', '–']);
  expect(row('location').getAllByRole('cell')).toHaveLength(2);
  for (const name of ['Evidence', 'What happened', 'Data involved'])
    expect(screen.getByRole('rowheader', { name })).toBeTruthy();
});

test('their table can be reached and scrolled by the keyboard', () => {
  openLibrary('#/compare/acme,good');
  expect(screen.getByRole('region', { name: 'Compare companies' }).tabIndex).toBe(0);
});

test('the timelines share one axis, so that a year is at one place', () => {
  openLibrary('#/compare/acme,cloud');
  const [acme, cloud] = [/^Acme/, /^Cloud Co/].map((name) => screen.getByRole('toolbar', { name }));
  const ticks = (line?: HTMLElement) => [...(line?.querySelectorAll('text') ?? [])].map((text) => text.textContent);
  expect(ticks(cloud)).toEqual(ticks(acme));
  expect(ticks(acme)[0]).toBe('2016');
});

test('one is removed by its cross, and another one added by the choice', () => {
  const visited = openLibrary('#/compare/acme,good');
  fireEvent.click(screen.getByRole('button', { name: 'Remove Acme' }));
  expect(visited).toEqual(['#/compare/good']);
  const choice = screen.getByRole('combobox', { name: 'Add a company' });
  expect(within(choice).queryByRole('option', { name: 'Goodphone' })).toBeNull();
  fireEvent.change(choice, { target: { value: 'cloud' } });
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  expect(visited.at(-1)).toBe('#/compare/good,cloud');
});

test('a name that nobody bears is said, and the others are kept', () => {
  openLibrary('#/compare/acme,zzz');
  expect(screen.getByText("“zzz” isn't listed.")).toBeTruthy();
  expect(screen.getAllByRole('columnheader')).toHaveLength(1);
});

test('a comparison of nobody says how to begin', () => {
  openLibrary('#/compare');
  expect(screen.getByText('Choose up to four companies here or in the table.')).toBeTruthy();
});

test('records still being read are waited for', () => {
  showLibrary({ place: { view: 'compare', slugs: ['acme'] }, compared: ['loading'] });
  expect(screen.getByText('Loading the record…')).toBeTruthy();
});

test('four are said to be the most', () => {
  openLibrary('#/compare/acme,good,cloud,zzz');
  expect(screen.getByText('Four at most.')).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: 'Add a company' })).toBeNull();
});

test('a dossier offers to be compared', () => {
  const visited = openLibrary('#/vendor/acme');
  fireEvent.change(screen.getByRole('combobox', { name: 'Compare with…' }), { target: { value: 'good' } });
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  expect(visited).toEqual(['#/compare/acme,good']);
});
