import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import { fold } from '../../src/core/text/fold.ts';
import { compileOverview } from '../../src/data/compile/overview.ts';
import { type LibraryModel, LibraryView } from '../../src/ui/library/LibraryView.tsx';
import { placeOf } from '../../src/ui/library/place.ts';
import { companies, dossierOf, loadFind, VENDORS } from './models.ts';
import { NOBODY_YET, recordOf } from './record.ts';

/** Nothing is remembered, and nothing can be. */
export const NO_DEVICES: LibraryModel['devices'] = {
  slugs: null,
  records: [],
  news: new Map(),
  add: vi.fn(async () => undefined),
  remove: vi.fn(async () => undefined),
  forget: vi.fn(async () => undefined),
};

/** The library's model on the small record of test/support/models.ts. Actions are there to be asked about. */
export const libraryModel = (over: Partial<LibraryModel> = {}): LibraryModel => ({
  place: { view: 'all' },
  companies,
  vendors: [...companies.values()].map((vendor) => ({
    ...vendorVerdict(vendor, [], NOBODY_YET, 2026),
    kinds: vendor.kinds,
    text: fold([vendor.name, ...vendor.brands].join(' ')),
  })),
  overview: compileOverview(recordOf(VENDORS), { 'court.example': 'SE' }),
  dossier: 'loading',
  compared: [],
  devices: NO_DEVICES,
  printing: false,
  loadFind,
  vendorLink: (slug = '', incident = '') => `#/vendor/${slug}/${incident}`,
  go: vi.fn(),
  copy: vi.fn(async () => true),
  ...over,
});

/** Shows the library, which stays where it is. */
export const showLibrary = (over: Partial<LibraryModel> = {}) => render(<LibraryView {...libraryModel(over)} />);

/** Shows the library at a fragment and lets it follow its own links and filters. Returns the fragments it went to. */
export function openLibrary(fragment: string, over: Partial<LibraryModel> = {}): string[] {
  const visited: string[] = [];
  const Page = () => {
    const [at, setAt] = useState(fragment);
    const place = placeOf(at);
    const go = (to: string) => {
      visited.push(to);
      setAt(to);
    };
    const compared = place.view === 'compare' ? place.slugs.map(loaded) : [];
    const dossier = place.view === 'vendor' ? loaded(place.slug) : 'loading';
    return <LibraryView {...libraryModel({ ...over, place, go, compared, dossier })} />;
  };
  render(<Page />);
  return visited;
}

const loaded = (slug: string) => (slug in VENDORS ? dossierOf(slug) : 'missing');
