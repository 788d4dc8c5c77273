import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { LibraryView } from '../../src/ui/library/LibraryView.tsx';
import { libraryModel, showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

test('all vendors are in a table, the heaviest level first', () => {
  showLibrary();
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Acme', 'Cloud Co', 'Goodphone']);
  expect(within(rows[0] as HTMLElement).getByText('Serious')).toBeTruthy();
});

describe('a dossier', () => {
  test('opens at the incident that the link names', () => {
    showLibrary({ place: { view: 'vendor', slug: 'acme', incident: 'acme-2019' }, dossier: dossierOf('acme') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(document.getElementById('acme-2019')?.hasAttribute('open')).toBe(true);
    expect(screen.getByText('The judgment')).toBeTruthy();
  });

  test('opens another incident when the address moves on to it, and keeps the first open', async () => {
    const at = (incident: string) => ({
      place: { view: 'vendor', slug: 'acme', incident } as const,
      dossier: dossierOf('acme'),
    });
    const { rerender } = showLibrary(at('acme-2019'));
    rerender(<LibraryView {...libraryModel(at('acme-2016'))} />);
    await waitFor(() => expect(document.getElementById('acme-2016')?.hasAttribute('open')).toBe(true));
    expect(document.getElementById('acme-2019')?.hasAttribute('open')).toBe(true);
  });

  test('without incidents names what is made and that nothing is on record, once', () => {
    const { container } = showLibrary({ place: { view: 'vendor', slug: 'good' }, dossier: dossierOf('good') });
    expect(container.querySelector('.lead')?.textContent).toBe(
      "phones · No incidents on record. That doesn't mean there were none.",
    );
    expect(screen.queryByText('No incidents on record that count.')).toBeNull();
  });

  test('names the incidents of others in which the vendor had a part', () => {
    showLibrary({ place: { view: 'vendor', slug: 'cloud' }, dossier: dossierOf('cloud') });
    expect(screen.getByRole('link', { name: 'Acme, 2019: Tracked despite the switch' }).getAttribute('href')).toBe(
      '#/vendor/acme/acme-2019',
    );
  });

  test('of nobody says that this is no verdict', () => {
    showLibrary({ place: { view: 'vendor', slug: 'zzz' }, dossier: 'missing' });
    expect(screen.getByText("No company by that name is listed. That doesn't mean it's safe.")).toBeTruthy();
  });

  test('has a table of contents where it is long, and none where it is short', () => {
    showLibrary({ place: { view: 'vendor', slug: 'acme' }, dossier: dossierOf('acme') });
    const contents = screen.getByRole('navigation', { name: 'On this page' });
    expect(
      within(contents)
        .getAllByRole('listitem')
        .map((part) => part.textContent),
    ).toEqual([`Incidents ${dossierOf('acme').incidents.length}`, 'What you can do 1', 'Brands, owners and sites 3']);
    within(contents).getByRole('button', { name: 'What you can do' }).click();
    expect(document.activeElement?.id).toBe('part-steps');
  });

  test('is open in full while it is printed', () => {
    showLibrary({ place: { view: 'vendor', slug: 'acme' }, dossier: dossierOf('acme'), printing: true });
    const incidents = [...document.querySelectorAll('details.incident')];
    expect(incidents).toHaveLength(dossierOf('acme').incidents.length);
    expect(incidents.every((incident) => incident.hasAttribute('open'))).toBe(true);
    expect(screen.getByText('Denied it and added a second switch.')).toBeTruthy();
  });
});

describe('the entries of a dossier', () => {
  const rows = () => [...document.querySelectorAll<HTMLDetailsElement>('details.incident')];
  const open = () => showLibrary({ place: { view: 'vendor', slug: 'acme' }, dossier: dossierOf('acme') });

  test('say their practice and how they count towards the level', () => {
    open();
    const row = within(document.getElementById('acme-2019') as HTMLElement);
    expect(row.getByText('Tracking despite opt-out')).toBeTruthy();
    expect(row.getByText('Counts as severe')).toBeTruthy();
    expect(within(document.getElementById('acme-2020-cleared') as HTMLElement).getByText("Doesn't count")).toBeTruthy();
  });

  test('are newest first, or heaviest first where that is asked for', async () => {
    open();
    expect(rows()[0]?.id).toMatch(/^acme-2022/);
    await userEvent.click(screen.getByRole('radio', { name: 'Most severe first' }));
    expect(rows()[0]?.id).toBe('acme-2019');
    await userEvent.click(screen.getByRole('radio', { name: 'Newest first' }));
    expect(rows()[0]?.id).toMatch(/^acme-2022/);
  });

  test('are all opened and folded at once', async () => {
    open();
    const collapse = screen.getByRole('button', { name: 'Collapse all' }) as HTMLButtonElement;
    expect(collapse.disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Expand all' }));
    expect(rows().every((row) => row.open)).toBe(true);
    await userEvent.click(collapse);
    expect(rows().some((row) => row.open)).toBe(false);
  });
});

test('a link that nobody is on record for is answered without naming it', () => {
  showLibrary({ place: { view: 'nobody' } });
  expect(screen.getByText("That link's owner isn't listed. That doesn't mean it's safe.")).toBeTruthy();
});
