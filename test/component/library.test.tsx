import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { search } from '../../src/core/search.ts';
import { vendorVerdict } from '../../src/core/verdict.ts';
import { type LibraryModel, LibraryView } from '../../src/ui/library/LibraryView.tsx';
import { catalogue, dossierOf } from '../support/models.ts';

const vendors = [...catalogue.vendors.values()].map((vendor) => ({
  ...vendorVerdict(vendor, [], new Set(), 2026),
  kinds: vendor.kinds,
}));
const show = (over: Partial<LibraryModel>) =>
  render(
    <LibraryView
      place={{ view: 'all' }}
      vendors={vendors}
      dossier="loading"
      find={(question) => search(question, catalogue)}
      vendorLink={(slug = '', incident = '') => `#/vendor/${slug}/${incident}`}
      goTo={vi.fn()}
      {...over}
    />,
  );

test('all vendors stand in a table, the heaviest level first', () => {
  show({});
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Acme', 'Cloud Co', 'Goodphone']);
  expect(within(rows[0] as HTMLElement).getByText('Serious')).toBeTruthy();
});

describe('a dossier', () => {
  test('opens at the incident that the link names', () => {
    show({ place: { view: 'vendor', slug: 'acme', incident: 'acme-2019' }, dossier: dossierOf('acme') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme');
    expect(document.getElementById('acme-2019')?.hasAttribute('open')).toBe(true);
    expect(screen.getByText('The judgment')).toBeTruthy();
  });

  test('names the incidents of others in which the vendor had a part', () => {
    show({ place: { view: 'vendor', slug: 'cloud' }, dossier: dossierOf('cloud') });
    expect(screen.getByRole('link', { name: 'Acme, 2019: Tracked despite the switch' }).getAttribute('href')).toBe(
      '#/vendor/acme/acme-2019',
    );
  });

  test('of nobody says that this is no verdict', () => {
    show({ place: { view: 'vendor', slug: 'zzz' }, dossier: 'missing' });
    expect(screen.getByText('Nobody of that name is on record. That is not a verdict.')).toBeTruthy();
  });
});

test('a link that nobody is on record for is answered without naming it', () => {
  show({ place: { view: 'nobody' } });
  expect(screen.getByText('Nothing on record for that link. That is not a verdict.')).toBeTruthy();
});
