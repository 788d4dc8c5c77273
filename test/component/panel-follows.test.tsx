import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { useFront } from '../../src/ui/panel/use-front.ts';
import { fakeTabs } from '../support/fake-tabs.ts';

const MI = 'https://www.mi.com/';
const SAMSUNG = 'https://www.samsung.com/';

const loadCard = async () => () => null;
/** Everything that was drawn, in turn. */
const drawn: string[] = [];

function Front() {
  const front = useFront(loadCard);
  const words = front === undefined ? 'unknown' : front === null || front === 'failed' ? String(front) : front.url;
  drawn.push(words);
  return <p role="status">{words}</p>;
}

const shows = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));

test('it shows the page in front, then the next that comes to the front or takes its place', async () => {
  const tabs = fakeTabs(MI, SAMSUNG);
  render(<Front />);
  await shows(MI);
  tabs.activate(1);
  await shows(SAMSUNG);
  tabs.update(1, { url: 'https://www.example.org/', status: 'loading' });
  await shows('https://www.example.org/');
});

test('between two pages it draws nothing else, and a page behind, or an event that changes nothing, draws nothing', async () => {
  const tabs = fakeTabs(MI, SAMSUNG);
  render(<Front />);
  await shows(MI);
  drawn.length = 0;
  tabs.update(1, { title: 'Behind' });
  tabs.update(0, { status: 'complete' });
  tabs.focusWindow();
  tabs.activate(1);
  await shows(SAMSUNG);
  expect(new Set(drawn)).toEqual(new Set([SAMSUNG]));
});

test('of pages that pass quickly, the last one stays', async () => {
  const tabs = fakeTabs(MI, SAMSUNG, 'https://www.apple.com/');
  render(<Front />);
  await shows(MI);
  for (const id of [1, 2, 0, 1, 2]) tabs.activate(id);
  await shows('https://www.apple.com/');
});

test('what could not be read is read again at the next event', async () => {
  const reading = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('The package cannot be read'));
  const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const tabs = fakeTabs('https://www.huawei.com/');
  render(<Front />);
  await shows('failed');
  reading.mockRestore();
  tabs.focusWindow();
  await shows('https://www.huawei.com/');
  warning.mockRestore();
});

test('however many pages pass, it listens once to each event, and to none once it is closed', async () => {
  const tabs = fakeTabs(MI, SAMSUNG);
  const { unmount } = render(<Front />);
  await shows(MI);
  for (let i = 0; i < 50; i++) {
    tabs.activate(1);
    await shows(SAMSUNG);
    tabs.activate(0);
    await shows(MI);
  }
  expect(tabs.listeners()).toEqual([1, 1, 1]);
  unmount();
  await waitFor(() => expect(tabs.listeners()).toEqual([0, 0, 0]));
});
