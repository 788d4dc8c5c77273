import { act, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { usePrinting } from '../../src/ui/library/use-printing.ts';

const Page = () => (
  <main>
    <p>{usePrinting() ? 'printing' : 'reading'}</p>
    <details class="on-paper">Hosts</details>
    <details class="step" open>
      Opened before
    </details>
    <details class="report">A form</details>
  </main>
);
const open = () => [...document.querySelectorAll('details')].map((details) => details.open);

test('what belongs on paper unfolds while printing, and folds again as it was', async () => {
  render(<Page />);
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('printing')).toBeTruthy();
  expect(open()).toEqual([true, true, false]);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(screen.getByText('reading')).toBeTruthy();
  expect(open()).toEqual([false, true, false]);
});

test('all of it is there before the listeners are done: the browser copies the page at once', async () => {
  render(<Page />);
  dispatchEvent(new Event('beforeprint'));
  expect(screen.getByText('printing')).toBeTruthy();
  await act(() => void dispatchEvent(new Event('afterprint')));
});
