import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Sighting, Via } from '../../src/core/recognise/sighting.ts';
import { verdictOf } from '../../src/core/recognise/verdict.ts';
import { type FrontModel, FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { catalogue, dossierOf, frontModel, watchedActions } from '../support/models.ts';

const tie = (vendor: string, via: Via, match: string): Sighting => ({ vendor, via, match, list: 'record' });
const listTie: Sighting = { vendor: null, via: 'list', match: 'shop.example', list: 'x', listName: 'Blocked shops' };

/** A shop's page: Acme's product and app, sold by Cloud Co, on a list as well. */
function shop(over: Partial<FrontModel> = {}) {
  const sightings = [
    tie('acme', 'app', 'com.acme.app'),
    tie('acme', 'product', 'acmephone x'),
    tie('cloud', 'site', 'shop.example'),
    { ...listTie, level: 'noted' as const },
  ];
  const verdict = verdictOf(sightings, catalogue, { mutes: new Set(), seen: new Map() }, 2026);
  const base = frontModel('https://acme.example/');
  return { ...base, hostname: 'shop.example', verdict, shown: verdict.vendors[0] ?? null, ...over };
}

describe('on a page with several vendors the popup', () => {
  const row = () => screen.getByRole('navigation', { name: 'Also on this page' });
  const buttons = () => within(row()).getAllByRole('button');

  test('names the others with their part in the page', () => {
    render(<FrontView {...shop()} />);
    expect(buttons().map((button) => button.textContent)).toEqual([expect.stringMatching(/Cloud Co the site$/)]);
  });

  test('switches between them, and leads back', async () => {
    const act = watchedActions();
    const { rerender } = render(<FrontView {...shop({ act })} />);
    await userEvent.click(within(row()).getByRole('button', { name: /Cloud Co/ }));
    expect(act.show).toHaveBeenCalledWith('cloud');
    const { verdict } = shop();
    rerender(<FrontView {...shop({ act, shown: verdict?.vendors[1] ?? null, dossier: dossierOf('cloud') })} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cloud Co');
    expect(buttons().map((button) => button.textContent)).toEqual(['Serious Acme the app and the product']);
  });

  test('gives every reason for which one is seen', () => {
    render(<FrontView {...shop()} />);
    const ties = [...document.querySelectorAll<HTMLElement>('article [data-via]')];
    expect(ties.map(({ dataset }) => [dataset.via, dataset.match])).toEqual([
      ['app', 'com.acme.app'],
      ['product', 'acmephone x'],
    ]);
    expect(screen.getByText("Matched by: product in a shop (acmephone x). List: Telltale's record")).toBeTruthy();
  });

  test('names the list that has the page as well, before the card and at the list’s own level', () => {
    render(<FrontView {...shop()} />);
    const listed = screen
      .getByText('shop.example is on the list “Blocked shops”.')
      .closest('.list-note') as HTMLElement;
    expect(listed.compareDocumentPosition(screen.getByRole('article'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(listed).getByText('Noted')).toBeTruthy();
    expect(within(listed).getByText('Matched by: domain on a list (shop.example). List: “Blocked shops”')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual(['Acme']);
  });
});

test('a page of one vendor has no row of vendors', () => {
  render(<FrontView {...frontModel('https://acme.example/')} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('whoever was looked up gets the focus, and so does the page’s own vendor on the way back', async () => {
  const vendor = shop().verdict?.vendors[1];
  if (vendor === undefined) throw new Error('no second vendor');
  const home = frontModel('https://acme.example/');
  const { rerender } = render(<FrontView {...home} />);
  expect(document.activeElement).toBe(document.body);
  rerender(<FrontView {...home} shown={vendor} dossier={dossierOf('cloud')} />);
  expect(document.activeElement?.textContent).toBe('Cloud Co');
  await userEvent.click(screen.getByRole('button', { name: 'Back to this page' }));
  rerender(<FrontView {...home} />);
  expect(document.activeElement?.textContent).toBe('Acme');
});

test('another page that comes to the front takes the focus from nobody', () => {
  const home = frontModel('https://acme.example/');
  const { rerender } = render(<FrontView {...home} shown={home.verdictOf('cloud')} dossier={dossierOf('cloud')} />);
  rerender(<FrontView {...frontModel('https://good.example/')} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Goodphone');
  expect(document.activeElement).toBe(document.body);
});
