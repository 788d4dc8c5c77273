import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

const at = { view: 'vendor', slug: 'acme', incident: 'acme-2019' } as const;

test('an incident is copied as a citation with the answer beside the claim, and that is said', async () => {
  const copy = vi.fn(async (_text: string) => true);
  showLibrary({ place: at, dossier: dossierOf('acme'), copy });
  const entry = within(document.getElementById('acme-2019') as HTMLElement);
  fireEvent.click(entry.getByRole('button', { name: 'BibTeX' }));
  expect(await entry.findByText('Copied.')).toBeTruthy();
  const [text = ''] = copy.mock.calls[0] ?? [];
  expect(text).toContain('@misc{acme-2019,');
  expect(text).toContain(
    'Incident acme-2019, as of 2026-11-20. Acme responded (Mar 2019): Denied it and added a second switch.',
  );
  expect(text.match(/@misc\{acme-2019-source-/g)).toHaveLength(2);
});

test('where the clipboard is refused, the text is in a field, selected', async () => {
  showLibrary({ place: at, dossier: dossierOf('acme'), copy: async () => false });
  const entry = within(document.getElementById('acme-2019') as HTMLElement);
  fireEvent.click(entry.getByRole('button', { name: 'plain text' }));
  const field = await entry.findByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' });
  expect(field.value).toMatch(/^Telltale: Acme, “Tracked despite the switch”, 2019-03-04\./);
  expect(
    entry
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(),
  ).toMatch(/browser blocked copying/);
});

test('a whole dossier is cited with each of its incidents', async () => {
  const copy = vi.fn(async (_text: string) => true);
  showLibrary({ place: { view: 'vendor', slug: 'acme' }, dossier: dossierOf('acme'), copy });
  const whole = within(screen.getByText('Cite this record as'));
  fireEvent.click(whole.getByRole('button', { name: 'Markdown' }));
  expect(await whole.findByText('Copied.')).toBeTruthy();
  const [text = ''] = copy.mock.calls[0] ?? [];
  expect(text).toMatch(/^Telltale: \*\*Acme\*\*\. Record acme, as of 2026-11-20\./);
  expect(text.match(/^Telltale: /gm)).toHaveLength(1 + dossierOf('acme').incidents.length);
});
