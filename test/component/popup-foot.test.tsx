import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { type FrontModel, FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { catalogue, dossierOf, frontModel } from '../support/models.ts';
import { NOBODY_YET, shownIncident } from '../support/record.ts';

const show = (over: Partial<FrontModel> = {}, chosen = {}) =>
  render(<FrontView {...frontModel('https://acme.example/', over, chosen)} />);

describe('the foot of the card', () => {
  test('copies the heaviest finding with the company’s side, what came after and the sources', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied.' })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(
      'Acme: Tracked despite the switch (March 4, 2019, ruled, disputed, outcome unknown). ' +
        'Acme responded (Mar 2019): Denied it and added a second switch. March 2020, appeal (pending): Appealed.\n' +
        'Sources: https://daily.example/report https://court.example/judgment\n',
    );
  });

  test('leads to the full record in a new tab, and has the rest behind a menu', async () => {
    show();
    const link = screen.getByRole('link', { name: /^Full record/ });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['library.html#/vendor/acme', '_blank']);
    await userEvent.click(screen.getByText('⋯'));
    expect(screen.getByRole('button', { name: 'Save as image' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Report a mistake' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add acme.example to your list' })).toBeTruthy();
  });

  test('calls the company by its name alone, without what says which one is meant', () => {
    const { shown } = frontModel('https://acme.example/');
    if (shown === null) throw new Error('nobody is shown');
    show({ shown: { ...shown, name: 'Acme (Lenovo phones)' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme (Lenovo phones)');
    expect(screen.getByRole('button', { name: 'Mute Acme' })).toBeTruthy();
    expect(screen.getByText(/^Acme responded/)).toBeTruthy();
  });

  test('asks once whether views may be remembered, and hands on the answer', async () => {
    const { act } = frontModel('https://acme.example/');
    const keepReadMarks = vi.fn();
    show({ asksReadMarks: true, act: { ...act, keepReadMarks } });
    await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
    await userEvent.click(screen.getByRole('button', { name: 'No' }));
    expect(keepReadMarks.mock.calls).toEqual([[true], [false]]);
  });
});

describe('no link in the popup leads the popup itself away', () => {
  const cloud = () => {
    const vendor = catalogue.vendors.get('cloud');
    if (vendor === undefined) throw new Error('the record lacks cloud');
    return vendorVerdict(vendor, [], NOBODY_YET, 2026);
  };
  const owned = { ...dossierOf('acme'), parents: [{ name: 'Cloud Co', vendor: 'cloud', from: '2019-02' }] };
  test.each<[string, string, Partial<FrontModel>, object]>([
    ['a vendor', 'https://acme.example/', {}, {}],
    ['a muted vendor', 'https://acme.example/', {}, { settings: { ...DEFAULTS, mutes: ['acme'] } }],
    ['an everyday place', 'https://mail.acme.example/', {}, {}],
    ['an owned vendor', 'https://acme.example/', { dossier: owned }, {}],
    ['an alternative', 'https://good.example/', {}, {}],
    ['nobody', 'https://nobody.example/', {}, {}],
    ['the browser', 'about:blank', {}, {}],
    ['one’s own list', 'https://shop.example/', {}, { ownList: 'shop.example # late' }],
    ['somebody looked up', 'https://nobody.example/', { shown: cloud(), dossier: dossierOf('cloud') }, {}],
    ['a record that failed to load', 'https://acme.example/', { dossier: 'failed' }, {}],
  ])('on the page of %s', async (_, url, over, chosen) => {
    render(<FrontView {...frontModel(url, over, chosen)} />);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const entry of document.querySelectorAll<HTMLElement>('.incident summary')) await userEvent.click(entry);
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.target, link.outerHTML).toBe('_blank');
      expect(link.rel, link.outerHTML).toMatch(/noreferrer/);
    }
  });
});

describe('whose the name is', () => {
  test('an owner is below the name with its own level, and a press shows it', async () => {
    const { act } = frontModel('https://acme.example/');
    const showOther = vi.fn();
    const dossier = { ...dossierOf('acme'), parents: [{ name: 'Cloud Co', vendor: 'cloud', from: '2019-02' }] };
    show({ dossier, act: { ...act, show: showOther } });
    const line = document.querySelector('.ownership');
    expect(line?.textContent).toMatch(/^Owned by Cloud Co since 2019 Noted · 1/);
    await userEvent.click(screen.getByRole('button', { name: /Noted · 1 Cloud Co/ }));
    expect(showOther).toHaveBeenCalledWith('cloud');
  });

  test('a brand on the page is shown as the company’s', () => {
    const dossier = { ...dossierOf('acme'), brands: [{ name: 'Acme' }, { name: 'Ring' }] };
    const base = frontModel('https://acme.example/');
    const sightings = [{ vendor: 'acme', via: 'site', match: 'ring.example', list: 'record' } as const];
    const [lead] = base.verdict?.vendors ?? [];
    if (lead === undefined) throw new Error('no vendor leads');
    render(<FrontView {...base} dossier={dossier} shown={{ ...lead, sightings }} />);
    expect(document.querySelector('.ownership')?.textContent).toBe('Ring is a brand of Acme.');
  });
});

test('a long answer is cut at a word, and a press shows all of it', async () => {
  const text = `Said that ${'it never collected anything beyond what the settings allow, '.repeat(5)}and so on`;
  const answer = { state: 'answered', text, date: '2020-06', stance: 'denies' } as const;
  show({ dossier: { ...dossierOf('acme'), incidents: [shownIncident({ answer })] } });
  const shown = () => document.querySelector('.finding-answer')?.textContent ?? '';
  expect(shown()).toMatch(/\w… more$/);
  expect(
    text.startsWith(
      shown()
        .replace(/^.*?: /, '')
        .replace(/… more$/, ''),
    ),
  ).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'more' }));
  expect(shown()).toContain('and so on');
});
