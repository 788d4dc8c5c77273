import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NOTHING } from '../../src/core/blocking/block-and-watch.ts';
import { BLOCKING_STATES, type BlockingState } from '../../src/platform/blocking/blocking-state.ts';
import { type BlockActions, BlockPart } from '../../src/ui/options/blocking/BlockPart.tsx';
import { WatchPart } from '../../src/ui/options/blocking/WatchPart.tsx';
import { WatchRow } from '../../src/ui/parts/watch/WatchRow.tsx';

const VENDORS = [
  { slug: 'acme', name: 'Acme', hosts: 12, breaks: [{ host: 'pay.acme.example', what: 'payment' }] },
  { slug: 'other', name: 'Other', hosts: 3, breaks: [] },
];
const actions = (): BlockActions => ({
  blockAll: vi.fn(),
  block: vi.fn(),
  take: vi.fn(),
  pause: vi.fn(),
  except: vi.fn(),
  allow: vi.fn(),
});
const part = (over: Partial<Parameters<typeof BlockPart>[0]> = {}) => {
  const act = actions();
  render(
    <BlockPart wish={NOTHING} state="off" policy={{}} vendors={VENDORS} arrived={null} slows act={act} {...over} />,
  );
  return act;
};
const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

test.each([
  ['off', 'Blocking is off.'],
  ['paused', 'Blocking is paused.'],
  ['no-access', 'Nothing is blocked: Telltale has no access to sites.'],
  ['starting', 'Blocking is being turned on. If this stays, restart the browser.'],
  ['restart', 'Blocking starts when you restart the browser.'],
  ['on', 'Blocking is on.'],
] satisfies [BlockingState, string][])('the state “%s” is said in words', (state, words) => {
  part({ state });
  expect(screen.getByText(words).getAttribute('role')).toBe('status');
  expect(BLOCKING_STATES).toContain(state);
});

test('whose hosts are blocked is chosen one by one or all at once, with how many there are', async () => {
  const act = part();
  await userEvent.click(screen.getByText('Choose companies (0)'));
  await userEvent.click(box(/^Acme/));
  expect(act.block).toHaveBeenCalledWith('acme', true);
  expect(screen.getByText(/Hosts to block: 12 · Left out because blocking them breaks something: 1/)).toBeTruthy();
  await userEvent.click(box(/^Block what all companies on record collect/));
  expect(act.blockAll).toHaveBeenCalledWith(true);
});

test('a box shows what holds, not what was clicked: the browser may refuse', async () => {
  const act = part();
  await userEvent.click(box(/^Block what all/));
  expect(act.blockAll).toHaveBeenCalledOnce();
  expect(box(/^Block what all/).checked).toBe(false);
});

test('somebody who came for a company finds it on top, and what is blocked with it', async () => {
  const act = part({ arrived: 'other' });
  await userEvent.click(box(/^Block what Other collects/));
  expect(act.block).toHaveBeenCalledWith('other', true);
});

test('what stops working is said before it is blocked, and only of those chosen', async () => {
  part();
  expect(screen.queryByText(/payment/)).toBeNull();
  cleanup();
  const act = part({ wish: { ...NOTHING, blocked: ['acme'] }, state: 'on' });
  expect(screen.getByText('Blocking it breaks: payment')).toBeTruthy();
  await userEvent.click(box(/pay\.acme\.example/));
  expect(act.take).toHaveBeenCalledWith('pay.acme.example', true);
});

test('blocking is paused by one box, and offers access again where that was taken away', async () => {
  const act = part({ wish: { ...NOTHING, blocked: 'all' }, state: 'no-access' });
  await userEvent.click(box('Pause blocking'));
  expect(act.pause).toHaveBeenCalledWith(true);
  await userEvent.click(screen.getByRole('button', { name: 'Allow access' }));
  expect(act.allow).toHaveBeenCalledOnce();
});

test('a site is excepted by its name or address, taken back by a click, and refused where it is none', async () => {
  const act = part({ wish: { ...NOTHING, blocked: 'all', exceptions: ['news.example'] }, state: 'on' });
  const field = screen.getByRole('textbox', { name: 'Sites where nothing is blocked' });
  await userEvent.type(field, 'https://www.shop.example/x{Enter}');
  expect(act.except).toHaveBeenCalledWith('shop.example', true);
  await userEvent.type(field, 'nonsense{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('Not a valid domain. Write it like example.org.');
  await userEvent.click(screen.getByRole('button', { name: 'Block on news.example again' }));
  expect(act.except).toHaveBeenLastCalledWith('news.example', false);
});

test('that a browser is slower with it is said where it is', () => {
  part();
  expect(screen.getByText(/Chrome is back to full speed/)).toBeTruthy();
  cleanup();
  part({ slows: false });
  expect(screen.queryByText(/Chrome/)).toBeNull();
});

test('what an organisation decided cannot be changed', () => {
  part({ policy: { blocks: false } });
  expect(screen.getByText('Managed by your organisation')).toBeTruthy();
  for (const one of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(one.disabled).toBe(true);
});

test('watching says what it does not see, also where every request is counted', async () => {
  const act = { watch: vi.fn(), watchExactly: vi.fn() };
  const { rerender } = render(<WatchPart on={false} exact="off" policy={{}} slows {...act} />);
  await userEvent.click(box(/^Show which companies/));
  expect(act.watch).toHaveBeenCalledWith(true);
  expect(screen.queryByText(/^Not seen/)).toBeNull();
  rerender(<WatchPart on exact="off" policy={{}} slows {...act} />);
  expect(screen.getByText('Not seen: WebSockets, requests of workers, and where a redirect leads.')).toBeTruthy();
  await userEvent.click(box(/^Count every request/));
  expect(act.watchExactly).toHaveBeenCalledWith(true);
  rerender(<WatchPart on exact="restart" policy={{}} slows {...act} />);
  expect(screen.getByText('Every request is counted once you restart the browser.')).toBeTruthy();
  rerender(<WatchPart on exact="on" policy={{}} slows {...act} />);
  expect(screen.getByText(/^Not seen/).textContent).toBe(
    "Not seen: what a site's service worker requests, as it belongs to no page.",
  );
});

const CONTACT = {
  vendor: 'acme',
  name: 'Acme',
  hosts: [
    { host: 'stat.acme.example', purpose: 'telemetry', times: 3, isOwn: false, isBlocked: true },
    { host: 'push.acme.example', purpose: 'push', times: 1, isOwn: true, isBlocked: false },
  ],
} as const;

test('the popup says whom a page contacts, with hosts, purposes, whose they are, how often, and what was blocked', async () => {
  const act = { block: vi.fn(), except: vi.fn() };
  const model = { site: 'news.example', contacts: [CONTACT], isExact: false, isChanged: false };
  const { rerender } = render(<WatchRow {...model} {...act} blocking={{ here: true, blocks: () => true }} />);
  expect(screen.getByText('This page contacts 1 company on record')).toBeTruthy();
  const rows = screen.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'stat.acme.exampletelemetry · third partyblocked × 3',
    "push.acme.examplepush notifications · site's own× 1",
  ]);
  expect(screen.getByText(/^Not seen/)).toBeTruthy();
  await userEvent.click(screen.getByText('Stop blocking Acme'));
  expect(act.block).toHaveBeenCalledWith('acme', false);
  fireEvent.click(screen.getByRole('checkbox', { name: "Don't block on news.example" }));
  expect(act.except).toHaveBeenCalledWith(true);
  rerender(<WatchRow {...model} {...act} isExact isChanged blocking={null} />);
  expect(screen.getByRole('status').textContent).toBe('Reload the page for this to take effect.');
  expect(screen.getByText(/^Not seen/).textContent).toBe(
    "Not seen: what a site's service worker requests, as it belongs to no page.",
  );
  expect(screen.getByText('Block what Acme collects').getAttribute('href')).toMatch(/options\.html#block\/acme$/);
  rerender(<WatchRow {...model} {...act} blocking={{ here: true, blocks: () => false }} />);
  await userEvent.click(screen.getByText('Block what Acme collects'));
  expect(act.block).toHaveBeenLastCalledWith('acme', true);
});

test('a page that has contacted nobody on record is not called anything better than that', () => {
  const act = { block: vi.fn(), except: vi.fn() };
  render(<WatchRow site="news.example" contacts={[]} isExact blocking={null} isChanged={false} {...act} />);
  expect(screen.getByText('This page has contacted no company on record so far')).toBeTruthy();
});
