import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { News } from '../../src/core/user/read-marks.ts';
import type { LibraryModel } from '../../src/ui/library/LibraryView.tsx';
import { NO_DEVICES, showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

const NEWS: News = { fresh: new Set(['acme-2019']), later: new Set(), changed: false };
const QUIET: News = { fresh: new Set(), later: new Set(), changed: false };
const owned = (over: Partial<LibraryModel['devices']> = {}): LibraryModel['devices'] => ({
  ...NO_DEVICES,
  slugs: ['acme', 'good'],
  records: [dossierOf('acme'), dossierOf('good')],
  news: new Map([
    ['acme', NEWS],
    ['good', QUIET],
  ]),
  ...over,
});
const item = async (name: string) =>
  (await screen.findByRole('button', { name: `Remove ${name}` })).closest('li') as HTMLElement;

describe('the page of one’s devices', () => {
  test('is off until it is wanted, and says what would be kept', async () => {
    const add = vi.fn(async () => undefined);
    showLibrary({ place: { view: 'devices' }, devices: { ...NO_DEVICES, add } });
    expect(await screen.findByText(/It's never synced\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Forget my devices' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remember my devices' }));
    expect(add).toHaveBeenCalledWith([]);
  });

  test('shows of each company what is on record, what is new and what can be done', async () => {
    showLibrary({ place: { view: 'devices' }, devices: owned() });
    const acme = within(await item('Acme'));
    expect(acme.getByRole('link', { name: 'Acme' }).getAttribute('href')).toBe('#/vendor/acme/');
    expect(acme.getByText('Serious')).toBeTruthy();
    expect(acme.getByText(/^\d+ incidents ·$/)).toBeTruthy();
    expect(acme.getByText('1 new since you last looked')).toBeTruthy();
    await userEvent.click(acme.getByText('What you can do (1)'));
    expect(acme.getByText('Switch off sharing')).toBeTruthy();
    expect(within(await item('Goodphone')).getByText('Nothing new since you last looked.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Take it home' }).at(-1)?.getAttribute('href')).toBe('#/home/acme,good');
  });

  test('takes a company from the search, and takes one away', async () => {
    const add = vi.fn(async () => undefined);
    const remove = vi.fn(async () => undefined);
    showLibrary({ place: { view: 'devices' }, devices: owned({ add, remove }) });
    const field = await screen.findByRole('combobox', { name: 'Add a company, brand or product' });
    await userEvent.type(field, 'cloud');
    await screen.findByRole('option', { name: /Cloud Co/ });
    await userEvent.keyboard('{Enter}');
    expect(add).toHaveBeenCalledWith(['cloud']);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Acme' }));
    expect(remove).toHaveBeenCalledWith('acme');
  });

  test('forgets all of it, and says where that failed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const forget = vi.fn(async () => {
      throw new Error('broken profile');
    });
    showLibrary({ place: { view: 'devices' }, devices: owned({ forget }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Forget my devices' }));
    expect(forget).toHaveBeenCalled();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Couldn't save/));
  });

  test('says how to begin while there are none', async () => {
    showLibrary({ place: { view: 'devices' }, devices: owned({ slugs: [], records: [] }) });
    expect(await screen.findByText(/^No companies chosen yet\./)).toBeTruthy();
  });
});

describe('the library', () => {
  test('opens with one’s devices above all records', async () => {
    showLibrary({ devices: owned() });
    const section = await screen.findByRole('region', { name: 'My devices' });
    expect(await within(section).findByRole('link', { name: 'Acme' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove Acme' })).toBeNull();
  });

  test('does not where the table is asked for something, or nothing is remembered', () => {
    showLibrary({ place: { view: 'all', query: 'level=serious' }, devices: owned() });
    expect(screen.queryByRole('region', { name: 'My devices' })).toBeNull();
    showLibrary();
    expect(screen.queryByRole('region', { name: 'My devices' })).toBeNull();
  });
});
