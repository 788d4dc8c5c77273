import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { PanelCard } from '../../src/ui/panel/PanelCard.tsx';
import { type FrontModel, FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { frontModel } from '../support/models.ts';

const ACME = 'https://www.acme.example/';
const BESIDE = { Card: PanelCard, focusesSearch: false };

const model = (url: string, over: Partial<FrontModel> = {}, chosen: Parameters<typeof frontModel>[2] = {}) =>
  frontModel(url, { ...BESIDE, ...over }, chosen);
const show = (...of: Parameters<typeof model>) => render(<FrontView {...model(...of)} />);
const card = () => screen.getByRole('article');
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('on a vendor’s page the panel', () => {
  test('begins as the popup does, with level, name, finding and answer', () => {
    show(ACME);
    expect(within(card()).getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(card().querySelector('.level-line')?.textContent).toContain('Serious');
    expect(card().querySelector('.finding')?.textContent).toBe('2019: Tracked despite the switch');
    expect(card().querySelector('.finding-answer')?.textContent).toContain('Denied it and added a second switch.');
  });

  test('goes on with the whole record, open: timeline, entries, steps, alternatives, reasons and ties', () => {
    const alternatives = [model(ACME).verdictOf('good')].filter((one) => one !== null);
    show(ACME, { alternatives });
    expect(screen.getByRole('toolbar', { name: /incidents/i })).toBeTruthy();
    expect(document.querySelectorAll('.incident')).toHaveLength(8);
    const order = ['What you can do', 'Alternatives', 'Why am I seeing this?', 'Why this level', 'Brands', 'Sites'];
    expect(headings().filter((heading) => order.includes(heading ?? ''))).toEqual(order);
    expect(screen.getByText("You're on acme.example, which belongs to Acme.").closest('details')).toBeNull();
  });

  test('opens the entry of the finding, with the focus on it', async () => {
    show(ACME);
    await userEvent.click(screen.getByRole('button', { name: '2019: Tracked despite the switch' }));
    const entry = document.getElementById('acme-2019') as HTMLDetailsElement;
    await waitFor(() => expect(entry.open).toBe(true));
    await waitFor(() => expect(document.activeElement?.parentElement).toBe(entry));
    expect(within(entry).getByText('A court fined it.')).toBeTruthy();
  });

  test('follows no link itself: each opens a tab', async () => {
    show(ACME);
    await userEvent.click(screen.getByRole('button', { name: 'Expand all' }));
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => link.getAttribute('target') !== '_blank')).toEqual([]);
  });

  test('cuts no text to fit a screen: it scrolls', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 280, 5000));
    vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(400);
    const dossier = model(ACME).dossier;
    if (typeof dossier !== 'object') throw new Error('no dossier');
    const text = 'Denied it and added a second switch. '.repeat(4).trim();
    const incidents = dossier.incidents.map((one) =>
      one.answer.state === 'answered' ? { ...one, answer: { ...one.answer, text } } : one,
    );
    show(ACME, { dossier: { ...dossier, incidents } });
    expect(card().querySelector('.finding-answer')?.textContent).toContain(text);
    vi.restoreAllMocks();
  });

  test('looks muted where the company is, and offers the way back', () => {
    show(ACME, {}, { settings: { ...DEFAULTS, mutes: ['acme'] } });
    const line = card().querySelector('.level-line') as HTMLElement;
    expect(within(line).getByText('Muted')).toBeTruthy();
    expect(within(line).getByRole('button', { name: 'Unmute Acme' })).toBeTruthy();
  });

  test('shows the level of an everyday place too, and why the toolbar is quiet there', () => {
    show('https://mail.acme.example/');
    expect(card().querySelector('.level-line')?.textContent).toContain('Serious');
    expect(screen.getByText('You may visit this site every day, so the toolbar stays quiet.')).toBeTruthy();
  });

  test.each([
    ['loading', 'Loading the record…'],
    ['failed', "Couldn't load the record."],
  ] as const)('says that its record is %s', (dossier, words) => {
    show(ACME, { dossier });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent?.startsWith(words))).toBe(true);
    expect(document.querySelector('.incident')).toBeNull();
  });
});

test('where nobody is on record it says so, and its search waits until somebody enters it', async () => {
  show('https://www.example.org/');
  expect(screen.getByText("www.example.org isn't listed. That doesn't mean it's safe.")).toBeTruthy();
  expect(await screen.findByRole('combobox')).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('where the record of the page cannot be read it says that, and neither that nobody is listed nor what page it is', () => {
  show('about:blank', { failed: true });
  const [said] = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
  expect(said?.textContent).toMatch(/^Couldn't load the record\./);
  expect(screen.queryByText(/only works on web pages/)).toBeNull();
});

test('the popup offers the panel where the browser has one, and the panel does not', async () => {
  const openPanel = vi.fn();
  const { unmount } = render(<FrontView {...frontModel(ACME, { openPanel })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show beside the page' }));
  expect(openPanel).toHaveBeenCalledOnce();
  unmount();
  show(ACME);
  expect(screen.queryByRole('button', { name: 'Show beside the page' })).toBeNull();
});
