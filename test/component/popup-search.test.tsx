import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import { SearchBox } from '../../src/ui/parts/fields/SearchBox.tsx';
import { type FrontModel, FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { catalogue, dossierOf, frontModel } from '../support/models.ts';
import { NOBODY_YET } from '../support/record.ts';

const show = (model: FrontModel) => render(<FrontView {...model} />);
const act = () => ({
  ...{ show: vi.fn(), compare: vi.fn(), mute: vi.fn(), openSettings: vi.fn(), keepReadMarks: vi.fn() },
  list: vi.fn(async () => true),
});

describe('the search box', () => {
  test('finds by arrow keys and Enter, and Escape clears', async () => {
    const actions = act();
    show(frontModel('https://example.org/', { act: actions }));
    const box = await screen.findByRole('combobox', { name: 'Search' });
    await userEvent.type(box, 'ac');
    expect((await screen.findByRole('option')).textContent).toBe('AcmeSerious');
    await userEvent.clear(box);
    await userEvent.type(box, 'clo');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(actions.show).toHaveBeenCalledWith('cloud');
    await userEvent.type(box, 'acme{Escape}');
    expect((box as HTMLInputElement).value).toBe('');
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('marks hits with their level, moves along them in a ring, and closes when it is left', async () => {
    show(frontModel('https://example.org/'));
    const box = await screen.findByRole('combobox');
    await userEvent.type(box, 'acme goodphone');
    await screen.findAllByRole('option');
    const marked = () => screen.getAllByRole('option', { selected: true }).map((hit) => hit.textContent);
    const all = screen.getAllByRole('option').map((hit) => hit.textContent);
    expect(all).toEqual(['AcmeSerious', expect.stringMatching(/^Goodphone/)]);
    await userEvent.type(box, '{ArrowUp}');
    expect(marked()).toEqual(all.slice(-1));
    expect(box.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    await userEvent.type(box, '{ArrowDown}');
    expect(marked()).toEqual(all.slice(0, 1));
    await userEvent.tab();
    expect(screen.queryByRole('option')).toBeNull();
    expect([box.getAttribute('aria-expanded'), (box as HTMLInputElement).value]).toEqual(['false', 'acme goodphone']);
    await userEvent.click(box);
    expect(screen.getAllByRole('option').map((hit) => hit.textContent)).toEqual(all);
  });

  test('sets two names with a comma between them side by side, and says so where there is one', async () => {
    const actions = act();
    show(frontModel('https://example.org/', { act: actions }));
    const field = await screen.findByRole('combobox');
    await userEvent.type(field, 'acme');
    await screen.findByRole('option');
    expect(screen.getByRole('status').textContent).toBe('1 result · Add a comma and a second name to compare.');
    await userEvent.type(field, ', cloud');
    await screen.findByRole('option', { name: 'Compare Acme and Cloud Co' });
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(actions.compare).toHaveBeenCalledWith(['acme', 'cloud']);
    expect(actions.show).not.toHaveBeenCalled();
  });

  test('says what matched, and leads to all makers of a kind of thing', async () => {
    const showKind = vi.fn();
    show(frontModel('https://example.org/', { showKind }));
    const box = await screen.findByRole('combobox');
    await userEvent.type(box, 'acmephone');
    expect((await screen.findByRole('option')).textContent).toBe('AcmeAcmephone: brand of AcmeSerious');
    expect(screen.getByRole('status').textContent).toMatch(/^1 result/);
    await userEvent.clear(box);
    await userEvent.type(box, 'смартфон');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('All makers of: phones');
    expect(screen.getByRole('status').textContent).toBe('1 result');
    await userEvent.keyboard('{Enter}');
    expect(showKind).toHaveBeenCalledWith('phone');
  });

  test('asks for the index when somebody enters the field, and says where that fails', async () => {
    const loadFind = vi.fn(() => Promise.reject(new Error('no index')));
    const loadSearch = async () => ({ SearchBox, loadFind });
    show(frontModel('https://example.org/', { loadSearch }));
    const box = await screen.findByRole('combobox');
    expect(loadFind).not.toHaveBeenCalled();
    await userEvent.type(box, 'acme');
    expect((await screen.findByText(/Couldn't load the record/)).getAttribute('role')).toBe('status');
  });

  test('says when nobody is found', async () => {
    show(frontModel('https://example.org/'));
    await userEvent.type(await screen.findByRole('combobox'), 'zzz');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^No match/));
    expect(screen.getByRole('status').textContent).toBe("No match for “zzz”. Not being listed doesn't mean it's safe.");
  });

  test('shows what was looked up apart from the page, with a way back', async () => {
    const actions = act();
    const vendor = catalogue.vendors.get('cloud');
    if (vendor === undefined) throw new Error('the record lacks cloud');
    const shown = vendorVerdict(vendor, [], NOBODY_YET, 2026);
    show(frontModel('https://acme.example/', { shown, dossier: dossierOf('cloud'), act: actions }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cloud Co');
    expect(screen.queryByText(/Nothing on record for/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back to this page' }));
    expect(actions.show).toHaveBeenCalledWith(null);
  });
});
