import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import type { Dossier } from '../../src/core/record/dossier.ts';
import { type FrontModel, FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import fakeBrowser from '../support/fake-browser.ts';
import { catalogue, dossierOf, frontModel, watchedActions } from '../support/models.ts';
import { NOBODY_YET, shownIncident } from '../support/record.ts';

const show = (over: Partial<FrontModel> = {}) =>
  render(<FrontView {...frontModel('https://www.acme.example/', over)} />);
const verdictOf = (slug: string) => {
  const vendor = catalogue.vendors.get(slug);
  if (vendor === undefined) throw new Error(`the record lacks ${slug}`);
  return vendorVerdict(vendor, [], NOBODY_YET, 2026);
};
const acmeWith = (incidents: Dossier['incidents']): Dossier => ({ ...dossierOf('acme'), incidents });

describe('the heaviest finding', () => {
  test('leads to its whole entry, and the focus with it', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: '2019: Tracked despite the switch' }));
    const row = await waitFor(() => {
      const found = document.getElementById('acme-2019');
      if (found === null) throw new Error('the entry is not drawn yet');
      return found;
    });
    await waitFor(() => expect(row.hasAttribute('open')).toBe(true));
    expect(row.closest('details.row')?.hasAttribute('open')).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(row.querySelector('summary')));
  });

  test('is shown in another language by words that are translated, its English title below', () => {
    const { getMessage } = fakeBrowser.i18n;
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, values) =>
      key === 'locale' ? 'ar' : getMessage(key, values),
    );
    show();
    expect(screen.getByRole('button', { name: '2019: Tracking despite opt-out (location, app usage)' })).toBeTruthy();
    // Kept apart from the words around it; the headline is of one piece, or its direction would not be found.
    const title = screen.getByText('“\u2068Tracked despite the switch\u2069”');
    expect(title.lang).toBe('en');
    expect(title.parentElement?.textContent).toMatch(/^In English: /);
    vi.restoreAllMocks();
  });

  test('is never one that was rejected', () => {
    show({ dossier: acmeWith([shownIncident({ id: 'c', resolved: 'cleared', title: 'Accused and cleared' })]) });
    expect(document.querySelector('.finding')?.textContent).toBe('No incidents on record that count.');
    expect(document.querySelector('.finding button')).toBeNull();
  });
});

describe('what is new since the last look', () => {
  const news = {
    fresh: new Set(['acme-2022-d', 'acme-2019']),
    later: new Set<string>(),
    changed: false,
  };

  test('is counted beside the level, and the entries say so', () => {
    show({ news });
    expect(document.querySelector('.head')?.textContent).toContain('2 new since you last looked');
    const row = document.getElementById('acme-2022-d') as HTMLElement;
    expect(within(row).getByText('New')).toBeTruthy();
    expect(within(document.getElementById('acme-2022-c') as HTMLElement).queryByText('New')).toBeNull();
  });

  test('is said where only words changed, and nothing where nothing did', () => {
    const { unmount } = show({ news: { fresh: new Set(), later: new Set(), changed: true } });
    expect(screen.getByText('Changed since you last looked')).toBeTruthy();
    unmount();
    show({ news: { fresh: new Set(), later: new Set(), changed: false } });
    expect(screen.queryByText(/since you last looked/)).toBeNull();
  });
});

describe('the rest of the record', () => {
  test('names the kinds of data, the most frequent first, without those of rejected findings', () => {
    show();
    expect(document.querySelector('.data-kinds')?.textContent).toBe('Data involved: location and app usage');
  });

  test('folds many kinds of data behind a number', async () => {
    const data = ['contacts', 'files', 'health', 'messages', 'location', 'payment'] as const;
    show({
      dossier: acmeWith([
        shownIncident({ id: 'a', data: [...data] }),
        shownIncident({ id: 'b', data: ['health', 'payment'] }),
      ]),
    });
    const row = document.querySelector('.data-kinds');
    expect(row?.textContent).toMatch(/^Data involved: health, payment details, .* and 2 more$/);
    await userEvent.click(screen.getByRole('button', { name: 'and 2 more' }));
    expect(row?.textContent).toContain('location');
  });

  test('has lines with numbers that open: incidents, steps, alternatives, and why it is seen', async () => {
    const act = watchedActions();
    show({ alternatives: [verdictOf('good')], act });
    const line = (title: string) => screen.getByText(title).closest('summary')?.textContent;
    expect(line('All 8 incidents')).toBe('All 8 incidents');
    expect(line('What you can do')).toBe('What you can do1');
    expect(line('Alternatives')).toBe('Alternatives1');
    expect(line('Why am I seeing this?')).toBe('Why am I seeing this?');
    await userEvent.click(screen.getByRole('button', { name: 'Goodphone' }));
    expect(act.show).toHaveBeenCalledWith('good');
  });

  test('says nothing of what there is none of', () => {
    show({ shown: verdictOf('good'), dossier: dossierOf('good') });
    expect(screen.queryByText('What you can do')).toBeNull();
    expect(screen.queryByText('Alternatives')).toBeNull();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});
