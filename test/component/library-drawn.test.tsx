import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OverviewIncident } from '../../src/core/overview/filter.ts';
import type { LibraryVendor } from '../../src/ui/library/table/library-vendor.ts';
import { libraryModel, openLibrary, showLibrary } from '../support/library.tsx';
import { overviewIncident } from '../support/record.ts';

const [acme] = libraryModel().vendors as [LibraryVendor];
const numbers = Array.from({ length: 200 }, (_, i) => String(i).padStart(3, '0'));
const vendors = numbers.map((n) => ({ ...acme, vendor: `v-${n}`, name: `Maker ${n}`, text: `maker ${n}` }));
const overview = numbers.map(
  (n): OverviewIncident => overviewIncident({ id: `i-${n}`, vendor: `v-${n}`, title: `Finding ${n}` }),
);
const many = { vendors, overview };

/** The page is idle when the test says so. */
const waiting = new Map<number, () => void>();
let asked = 0;
beforeEach(() => {
  waiting.clear();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    asked += 1;
    waiting.set(asked, then);
    return asked;
  });
  vi.stubGlobal('cancelIdleCallback', (one: number) => waiting.delete(one));
});
const idle = () =>
  act(() => {
    const now = [...waiting.values()];
    waiting.clear();
    for (const then of now) then();
  });
const idleTillDrawn = async () => {
  for (let i = 0; i < 20; i++) await idle();
};

const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent);
const titles = () => screen.getAllByRole('link', { name: /^Finding/ }).map((link) => link.textContent);
const filterBy = (text: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'Filter by name or brand' }), { target: { value: text } });

describe('a table of very many companies', () => {
  test('shows its beginning at once and the rest while the page is idle, in order', async () => {
    showLibrary(many);
    const first = names();
    expect(first.length).toBeGreaterThanOrEqual(50);
    expect(first.length).toBeLessThan(100);
    expect(screen.getByText('200 of 200 companies, 200 incidents')).toBeTruthy();
    await idle();
    expect(names().length).toBeGreaterThan(first.length);
    await idleTillDrawn();
    expect(names()).toEqual(vendors.map(({ name }) => name));
  });

  test('answers a filter with exactly what it leaves, and with all again when it is gone', async () => {
    openLibrary('#/', many);
    await idleTillDrawn();
    filterBy('maker 0');
    const left = vendors.map(({ name }) => name).filter((name) => name.includes('0'));
    expect(left.length).toBeGreaterThan(100);
    expect(names()).toEqual(left.slice(0, names().length));
    expect(screen.getByText(`${left.length} of 200 companies, ${left.length} incidents`)).toBeTruthy();
    await idleTillDrawn();
    expect(names()).toEqual(left);
    filterBy('');
    await idleTillDrawn();
    expect(names()).toHaveLength(200);
  });

  test('keeps what is drawn when a company is ticked to compare it', async () => {
    openLibrary('#/', many);
    await idleTillDrawn();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Compare Maker 150' }));
    expect(names()).toHaveLength(200);
    expect(screen.getByRole('checkbox', { name: 'Compare Maker 150' })).toHaveProperty('checked', true);
  });

  test('is drawn in full before it is printed', () => {
    showLibrary({ ...many, printing: true });
    expect(names()).toHaveLength(200);
  });

  test('is drawn anew from the top when it is sorted', async () => {
    openLibrary('#/?sort=name', many);
    await idleTillDrawn();
    fireEvent.click(screen.getByRole('button', { name: /^Company/ }));
    expect(names()[0]).toBe('Maker 199');
    await idleTillDrawn();
    expect(names()).toEqual(vendors.map(({ name }) => name).reverse());
  });
});

describe('a table of more companies than a browser lays out at once', () => {
  const thousands = Array.from({ length: 500 }, (_, i) => ({ ...acme, vendor: `v-${i}`, name: `Maker ${i}` }));

  test('holds its columns as wide as they are with the first rows, and is a table still', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(120);
    showLibrary({ vendors: thousands, overview: [] });
    const table = await screen.findByRole('table');
    await waitFor(() => expect(table.style.getPropertyValue('--tracks')).toMatch(/^(minmax\(0, 120fr\) ?){6}$/));
    expect(within(table).getAllByRole('columnheader')).toHaveLength(6);
    const [, first] = within(table).getAllByRole('row');
    expect(within(first as HTMLElement).getAllByRole('cell')).toHaveLength(5);
    expect(within(first as HTMLElement).getByRole('rowheader')).toBeTruthy();
    vi.restoreAllMocks();
  });

  test('leaves columns alone in a table of fewer', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(120);
    showLibrary(many);
    expect(screen.getByRole('table').style.getPropertyValue('--tracks')).toBe('');
    vi.restoreAllMocks();
  });
});

describe('a list of very many incidents', () => {
  test('shows its beginning at once and the rest while the page is idle, in order', async () => {
    openLibrary('#/?show=incidents', many);
    const first = titles().length;
    expect(first).toBeGreaterThanOrEqual(50);
    expect(first).toBeLessThan(100);
    await idleTillDrawn();
    expect(titles()).toEqual(overview.map(({ title }) => title));
    const last = within(screen.getByRole('link', { name: 'Finding 199' }).closest('li') as HTMLElement);
    expect(last.getByText('Maker 199')).toBeTruthy();
  });

  test('is drawn in full before it is printed', () => {
    showLibrary({ ...many, place: { view: 'all', query: 'show=incidents' }, printing: true });
    expect(titles()).toHaveLength(200);
  });
});
