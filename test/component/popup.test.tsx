import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { type FrontModel, FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { frontModel } from '../support/models.ts';

const show = (model: FrontModel) => render(<FrontView {...model} />);
const act = () => ({
  ...{ show: vi.fn(), compare: vi.fn(), mute: vi.fn(), openSettings: vi.fn(), keepReadMarks: vi.fn() },
  list: vi.fn(async () => true),
});

describe('on a vendor’s page the popup', () => {
  test('leads with level, vendor, the heaviest finding, its evidence and the vendor’s side', () => {
    show(frontModel('https://www.acme.example/'));
    const card = screen.getByRole('article');
    expect(within(card).getByText('Serious')).toBeTruthy();
    expect(within(card).getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(card.querySelector('.finding')?.textContent).toBe('2019: Tracked despite the switch');
    expect(card.querySelector('.finding-answer')?.textContent).toBe(
      'Acme responded (Mar 2019): Denied it and added a second switch.',
    );
    expect(card.querySelector('.head')?.textContent).toContain('8 incidents, 2016–2022');
    expect(card.querySelector('.finding-grade')?.textContent).toBe(
      'Ruled · Disputed · Outcome unknown (checked Nov 2026)',
    );
    expect(card.querySelector('.last-step')?.textContent).toBe('Mar 2020, appeal (pending): Appealed.');
  });

  test('says why it shows: the match and the reasons of the level', async () => {
    show(frontModel('https://www.acme.example/'));
    await userEvent.click(screen.getByText('Why am I seeing this?'));
    expect(screen.getByText("You're on acme.example, which belongs to Acme.")).toBeTruthy();
    expect(screen.getByText("Matched by: company website (acme.example). List: Telltale's record")).toBeTruthy();
    expect(screen.getByText('Severe findings in more than one year: 2016 and 2019.')).toBeTruthy();
  });

  test('opens an incident to its data, answer, outcome, others involved and sources, originals first', async () => {
    show(frontModel('https://acme.example/'));
    await userEvent.click(screen.getByText('Tracked despite the switch', { selector: '.title' }));
    expect(screen.getByText('Two universities found that the switch changed nothing.')).toBeTruthy();
    expect(screen.getByText('March 4, 2019 · Data involved: location and app usage')).toBeTruthy();
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
    const { container } = show(frontModel('https://acme.example/'));
    await userEvent.click(screen.getByText('Flaw d', { selector: '.title' }));
    expect(container.textContent).toContain('No response from Acme found.');
  });

  test('shows the newest incidents first, and restrictions apart', async () => {
    show(frontModel('https://acme.example/'));
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
    show(frontModel('https://acme.example/'));
    await userEvent.click(screen.getByText('Switch off sharing'));
    expect(screen.getByText('Limitations: Version 3')).toBeTruthy();
  });

  test('mutes, looks muted, and unmutes in the same place', async () => {
    const actions = act();
    const mutedSettings = { settings: { ...DEFAULTS, mutes: ['acme'] } };
    const { unmount, rerender } = show(frontModel('https://acme.example/', { act: actions }));
    await userEvent.click(screen.getByRole('button', { name: 'Mute Acme' }));
    expect(screen.queryByRole('button', { name: 'Undo Acme' })).toBeNull();
    rerender(<FrontView {...frontModel('https://acme.example/', { act: actions }, mutedSettings)} />);
    expect(actions.mute).toHaveBeenCalledWith('acme', true);
    await userEvent.click(screen.getByRole('button', { name: 'Undo Acme' }));
    expect(actions.mute).toHaveBeenCalledTimes(2);
    unmount();
    show(frontModel('https://acme.example/', { act: actions }, { settings: { ...DEFAULTS, mutes: ['acme'] } }));
    const line = document.querySelector('.level-line') as HTMLElement;
    expect(line.textContent).toMatch(/^MutedUnmute Acme/);
    await userEvent.click(within(line).getByRole('button', { name: 'Unmute Acme' }));
    expect(actions.mute).toHaveBeenLastCalledWith('acme', false);
  });

  test('explains why an everyday place is quiet', async () => {
    show(frontModel('https://mail.acme.example/'));
    await userEvent.click(screen.getByText('Why am I seeing this?'));
    expect(screen.getByText('You may visit this site every day, so the toolbar stays quiet.')).toBeTruthy();
  });
});

describe('where nobody is on record the popup', () => {
  test('says so calmly and offers the own list', async () => {
    const actions = act();
    show(frontModel('https://www.example.org/', { act: actions }));
    expect(screen.getByText("www.example.org isn't listed. That doesn't mean it's safe.")).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Add example.org to your list' }));
    expect(actions.list).toHaveBeenCalledWith('example.org', true);
  });

  test('says why a site cannot go on the own list, where other people’s sites lie below it', async () => {
    const actions = { ...act(), list: vi.fn(async () => false) };
    show(frontModel('https://example.org/', { act: actions }));
    await userEvent.click(screen.getByRole('button', { name: 'Add example.org to your list' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      "example.org would match other people's sites, so it can't go on your list.",
    );
  });

  test('names the own list’s entry with its note and removes it', async () => {
    const actions = act();
    show(frontModel('https://shop.example/', { act: actions }, { ownList: 'shop.example # late' }));
    const note = document.querySelector('.list-note') as HTMLElement;
    expect(note.textContent).toMatch(/^On your listYour note: late/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('shop.example');
    expect(screen.getByText('Matched by: domain on a list (shop.example). List: your list')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Remove shop.example from your list' }));
    expect(actions.list).toHaveBeenCalledWith('shop.example', false);
  });

  test('says what it looks at on pages of the browser', () => {
    show(frontModel('about:addons'));
    expect(screen.getByText(/This is a browser page/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('offers to suggest a company, in a text that names no page unless that is wanted', async () => {
    show(frontModel('https://nobody.example/'));
    await userEvent.click(screen.getByRole('button', { name: 'Suggest a company' }));
    await vi.dynamicImportSettled();
    const field = (await screen.findByRole('textbox', { name: 'Your report' })) as HTMLTextAreaElement;
    expect(field.value).toMatch(/^Which company, and what did it do\?\n\n/);
    expect(field.value).not.toContain('nobody.example');
    await userEvent.click(screen.getByRole('checkbox', { name: /Include this page's address/ }));
    expect(field.value).toContain('nobody.example');
  });

  test('leads on to all companies, all incidents and the check of apps, in tabs of their own', () => {
    show(frontModel('https://example.org/'));
    const links = ['Browse all 3 companies', 'Incidents', 'Check apps'].map((name) =>
      screen.getByRole('link', { name: new RegExp(`^${name}`) }),
    );
    expect(links.map((link) => link.getAttribute('href')?.split('library.html')[1])).toEqual([
      '',
      '#/?show=incidents',
      '#/apps',
    ]);
    for (const link of links) expect(link.getAttribute('target')).toBe('_blank');
  });

  test('shows an alternative with its strengths and never calls it safe', () => {
    const { container } = show(frontModel('https://good.example/'));
    expect(screen.getByText("No incidents on record. That doesn't mean there were none.")).toBeTruthy();
    expect(screen.getByText('Has a switch for the microphone.')).toBeTruthy();
    expect(container.textContent).not.toMatch(/\bsafe\b/i);
  });
});

describe('while a record is read the popup', () => {
  test('names the vendor at once and says that it reads', () => {
    show(frontModel('https://acme.example/', { dossier: 'loading' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(screen.getByText('Loading the record…')).toBeTruthy();
  });

  test('says what to do when it cannot be read', () => {
    show(frontModel('https://acme.example/', { dossier: 'failed' }));
    expect(screen.getByText(/Couldn't load the record/)).toBeTruthy();
  });
});
