import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { SearchBox } from '../../src/ui/parts/fields/SearchBox.tsx';
import { type PopupModel, PopupView } from '../../src/ui/popup/PopupView.tsx';
import { catalogue, dossierOf, popupModel } from '../support/models.ts';
import { NOBODY_YET } from '../support/record.ts';

const show = (model: PopupModel) => render(<PopupView {...model} />);
const act = () => ({
  ...{ show: vi.fn(), mute: vi.fn(), openSettings: vi.fn(), keepReadMarks: vi.fn() },
  list: vi.fn(async () => true),
});

describe('on a vendor’s page the popup', () => {
  test('leads with level, vendor, the heaviest finding, its evidence and the vendor’s side', () => {
    show(popupModel('https://www.acme.example/'));
    const card = screen.getByRole('article');
    expect(within(card).getByText('Serious')).toBeTruthy();
    expect(within(card).getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(card.querySelector('.finding')?.textContent).toBe('2019: Tracked despite the switch');
    expect(card.querySelector('.finding-answer')?.textContent).toBe(
      'Acme responded (Mar 2019): Denied it and added a second switch.',
    );
    expect(card.querySelector('.head')?.textContent).toContain('8 incidents, 2016 to 2022');
    expect(card.querySelector('.finding-grade')?.textContent).toBe(
      'Adjudicated · Disputed · Outcome open (checked Nov 2026)',
    );
    expect(card.querySelector('.last-step')?.textContent).toBe('Mar 2020, appeal (open): Appealed.');
  });

  test('says why it shows: the match and the reasons of the level', async () => {
    show(popupModel('https://www.acme.example/'));
    await userEvent.click(screen.getByText('Why am I seeing this'));
    expect(screen.getByText('You are on acme.example, a site of Acme.')).toBeTruthy();
    expect(screen.getByText('Rule: site of a company · matched: acme.example · list: the bundled record')).toBeTruthy();
    expect(screen.getByText('Grave findings in more than one year: 2016 and 2019.')).toBeTruthy();
  });

  test('opens an incident to its data, answer, outcome, others involved and sources, originals first', async () => {
    show(popupModel('https://acme.example/'));
    await userEvent.click(screen.getByText('Tracked despite the switch', { selector: '.title' }));
    expect(screen.getByText('Two universities found that the switch changed nothing.')).toBeTruthy();
    expect(screen.getByText(/March 4, 2019 · Tracking despite opt-out · Data: location and app use/)).toBeTruthy();
    expect(screen.getByText('A court fined it.')).toBeTruthy();
    expect(screen.getByText(/checked November 20, 2026/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Cloud Co/ }).getAttribute('href')).toBe('library.html#/vendor/cloud');
    const links = screen.getAllByRole('link').filter((link) => link.closest('.incident .sources'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://court.example/judgment',
      'https://daily.example/report',
    ]);
    for (const link of links)
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
  });

  test('says that no answer was found where none was', async () => {
    const { container } = show(popupModel('https://acme.example/'));
    await userEvent.click(screen.getByText('Flaw d', { selector: '.title' }));
    expect(container.textContent).toContain('No answer from Acme was found.');
  });

  test('shows the newest incidents first, and restrictions apart', async () => {
    show(popupModel('https://acme.example/'));
    const titles = () => [...document.querySelectorAll('.incident .title')].map((title) => title.textContent);
    expect(titles()).toEqual([
      'Flaw d',
      'Flaw c',
      'Flaw b',
      'Flaw a',
      'Accused and cleared',
      'Tracked despite the switch',
      'Sent address books abroad',
      'Kept out of offices',
    ]);
  });

  test('shows what one can do, with limits and sources', async () => {
    show(popupModel('https://acme.example/'));
    await userEvent.click(screen.getByText('Switch off sharing'));
    expect(screen.getByText('Limits: Version 3')).toBeTruthy();
  });

  test('mutes, looks muted, and unmutes in the same place', async () => {
    const actions = act();
    const mutedSettings = { settings: { ...DEFAULTS, mutes: ['acme'] } };
    const { unmount, rerender } = show(popupModel('https://acme.example/', { act: actions }));
    await userEvent.click(screen.getByRole('button', { name: 'Mute Acme' }));
    expect(screen.queryByRole('button', { name: 'Undo Acme' })).toBeNull();
    rerender(<PopupView {...popupModel('https://acme.example/', { act: actions }, mutedSettings)} />);
    expect(actions.mute).toHaveBeenCalledWith('acme', true);
    await userEvent.click(screen.getByRole('button', { name: 'Undo Acme' }));
    expect(actions.mute).toHaveBeenCalledTimes(2);
    unmount();
    show(popupModel('https://acme.example/', { act: actions }, { settings: { ...DEFAULTS, mutes: ['acme'] } }));
    const line = document.querySelector('.level-line') as HTMLElement;
    expect(line.textContent).toMatch(/^MutedUnmute Acme/);
    await userEvent.click(within(line).getByRole('button', { name: 'Unmute Acme' }));
    expect(actions.mute).toHaveBeenLastCalledWith('acme', false);
  });

  test('explains why an everyday place is quiet', async () => {
    show(popupModel('https://mail.acme.example/'));
    await userEvent.click(screen.getByText('Why am I seeing this'));
    expect(screen.getByText('People pass here all day, so the toolbar stays quiet.')).toBeTruthy();
  });
});

describe('where nobody is on record the popup', () => {
  test('says so calmly and offers the own list', async () => {
    const actions = act();
    show(popupModel('https://www.example.org/', { act: actions }));
    expect(screen.getByText('Nothing on record for www.example.org. That is not a verdict.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Add example.org to your list' }));
    expect(actions.list).toHaveBeenCalledWith('example.org', true);
  });

  test('says why a site cannot go on the own list, where other people’s sites lie below it', async () => {
    const actions = { ...act(), list: vi.fn(async () => false) };
    show(popupModel('https://example.org/', { act: actions }));
    await userEvent.click(screen.getByRole('button', { name: 'Add example.org to your list' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      "example.org would match other people's sites, so it can't go on your list.",
    );
  });

  test('names the own list’s entry with its note and takes it off', async () => {
    const actions = act();
    show(popupModel('https://shop.example/', { act: actions }, { ownList: 'shop.example # late' }));
    const note = document.querySelector('.list-note') as HTMLElement;
    expect(note.textContent).toMatch(/^On your listYour note: late/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('shop.example');
    expect(screen.getByText('Rule: domain on a list · matched: shop.example · list: your own list')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take shop.example off your list' }));
    expect(actions.list).toHaveBeenCalledWith('shop.example', false);
  });

  test('says what it looks at on pages of the browser', () => {
    show(popupModel('about:addons'));
    expect(screen.getByText(/This page belongs to the browser/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('shows an alternative with its strengths and never calls it safe', () => {
    const { container } = show(popupModel('https://good.example/'));
    expect(screen.getByText('No incident on record. That is not a verdict.')).toBeTruthy();
    expect(screen.getByText('Has a switch for the microphone.')).toBeTruthy();
    expect(container.textContent).not.toMatch(/\bsafe\b/i);
  });
});

describe('while a record is read the popup', () => {
  test('names the vendor at once and says that it reads', () => {
    show(popupModel('https://acme.example/', { dossier: 'loading' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(screen.getByText('Reading the record…')).toBeTruthy();
  });

  test('says what to do when it cannot be read', () => {
    show(popupModel('https://acme.example/', { dossier: 'failed' }));
    expect(screen.getByText(/The record could not be read/)).toBeTruthy();
  });
});

describe('the search box', () => {
  test('finds by arrow keys and Enter, and Escape clears', async () => {
    const actions = act();
    show(popupModel('https://example.org/', { act: actions }));
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
    show(popupModel('https://example.org/'));
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

  test('says what matched, and leads to all makers of a kind of thing', async () => {
    const showKind = vi.fn();
    show(popupModel('https://example.org/', { showKind }));
    const box = await screen.findByRole('combobox');
    await userEvent.type(box, 'acmephone');
    expect((await screen.findByRole('option')).textContent).toBe('AcmeAcmephone: brand of AcmeSerious');
    expect(screen.getByRole('status').textContent).toBe('1 result');
    await userEvent.clear(box);
    await userEvent.type(box, 'смартфон');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('All makers of: phones');
    await userEvent.keyboard('{Enter}');
    expect(showKind).toHaveBeenCalledWith('phone');
  });

  test('asks for the index when somebody enters the field, and says where that fails', async () => {
    const loadFind = vi.fn(() => Promise.reject(new Error('no index')));
    const loadSearch = async () => ({ SearchBox, loadFind });
    show(popupModel('https://example.org/', { loadSearch }));
    const box = await screen.findByRole('combobox');
    expect(loadFind).not.toHaveBeenCalled();
    await userEvent.type(box, 'acme');
    expect((await screen.findByText(/The record could not be read/)).getAttribute('role')).toBe('status');
  });

  test('says when nobody is found', async () => {
    show(popupModel('https://example.org/'));
    await userEvent.type(await screen.findByRole('combobox'), 'zzz');
    expect(screen.getByRole('status').textContent).toBe('Nobody on record for “zzz”. That is not a verdict.');
  });

  test('shows what was looked up apart from the page, with a way back', async () => {
    const actions = act();
    const vendor = catalogue.vendors.get('cloud');
    if (vendor === undefined) throw new Error('the record lacks cloud');
    const shown = vendorVerdict(vendor, [], NOBODY_YET, 2026);
    show(popupModel('https://acme.example/', { shown, dossier: dossierOf('cloud'), act: actions }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cloud Co');
    expect(screen.queryByText(/Nothing on record for/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back to this page' }));
    expect(actions.show).toHaveBeenCalledWith(null);
  });
});
