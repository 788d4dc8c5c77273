import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

test('a record is printed on one page with its entries folded and where it comes from, and is as before afterwards', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  showLibrary({ place: { view: 'vendor', slug: 'acme' }, dossier: dossierOf('acme'), printing: true });
  const bodies = () => document.querySelectorAll('.incident .body').length;
  expect(bodies()).toBeGreaterThan(0);
  await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Print on one page' })));
  expect(print).toHaveBeenCalledOnce();
  expect(bodies()).toBe(0);
  expect(screen.getByText(/^Telltale\. Record acme, as of /)).toBeTruthy();
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(bodies()).toBeGreaterThan(0);
  expect(screen.queryByText(/^Telltale\. Record acme/)).toBeNull();
});
