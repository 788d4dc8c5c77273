import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PRESETS } from '../../src/data/subscriptions.ts';
import { Presets } from '../../src/ui/options/lists/Presets.tsx';

const SITES = PRESETS.filter(({ lists }) => lists === 'sites');

test('lists of sites are in sight; lists of hosts are folded away and said to block nothing', async () => {
  const onPick = vi.fn();
  render(<Presets presets={PRESETS} subscribed={[]} onPick={onPick} />);
  const fold = screen.getByText('Advanced: lists for DNS blockers').closest('details') as HTMLElement;
  expect(fold.hasAttribute('open')).toBe(false);
  expect(fold.textContent).toContain('Telltale blocks nothing');
  expect(fold.textContent).toContain('useful in a DNS blocker');
  expect(within(fold).getAllByRole('listitem', { hidden: true })).toHaveLength(PRESETS.length - SITES.length);
  const [first] = SITES;
  await userEvent.click(screen.getByRole('button', { name: `Subscribe ${first?.name}` }));
  expect(onPick).toHaveBeenCalledWith(first);
});

test('a list that is subscribed to already says so and cannot be picked', () => {
  render(<Presets presets={SITES} subscribed={[SITES[0]?.url ?? '']} onPick={() => undefined} />);
  const button = screen.getByRole('button', { name: `Subscribed ${SITES[0]?.name}` }) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
});
