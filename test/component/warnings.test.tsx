import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { LouderWarnings } from '../../src/ui/options/sections/LouderWarnings.tsx';
import { WarningsSection } from '../../src/ui/options/sections/WarningsSection.tsx';
import { BannerRow } from '../../src/ui/parts/marks/BannerRow.tsx';

type Props = Parameters<typeof LouderWarnings>[0];
const act = () => ({ setBanner: vi.fn(), setSomeSites: vi.fn(), setNotifies: vi.fn(), stop: vi.fn() });
const show = (over: Partial<Props> = {}) => {
  const acts = act();
  const nothing = { allSites: false, someSites: false, sites: [], notifies: false, policy: {}, from: 'noted' as const };
  const props: Props = { ...nothing, ...acts, ...over };
  return { acts, props, ...render(<LouderWarnings {...props} />) };
};
const box = (name: RegExp) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
const BANNER = /^Show a banner on the page/;
const SOME = /^Or only on sites I choose/;
const NOTIFICATION = /^Show a notification/;

test('banner and notification are off, say what is asked for, and are on when that is granted, not before', async () => {
  const { acts, props, rerender } = show();
  expect([box(BANNER), box(SOME), box(NOTIFICATION)].map(({ checked }) => checked)).toEqual([false, false, false]);
  expect(screen.getByText(/your browser will ask for access to all sites/)).toBeTruthy();
  expect(screen.getByText(/Your browser will ask for permission/)).toBeTruthy();
  await userEvent.click(box(BANNER));
  await userEvent.click(box(NOTIFICATION));
  expect([acts.setBanner.mock.calls, acts.setNotifies.mock.calls]).toEqual([[[true]], [[true]]]);
  expect([box(BANNER).checked, box(NOTIFICATION).checked]).toEqual([false, false]);
  rerender(<LouderWarnings {...props} allSites someSites notifies />);
  expect([box(BANNER).checked, box(NOTIFICATION).checked]).toEqual([true, true]);
  expect(screen.queryByRole('checkbox', { name: SOME })).toBeNull();
  await userEvent.click(box(BANNER));
  expect(acts.setBanner).toHaveBeenLastCalledWith(false);
});

test('sites can be chosen one at a time instead, and each be given up', async () => {
  const { acts, props, rerender } = show();
  await userEvent.click(box(SOME));
  expect(acts.setSomeSites).toHaveBeenCalledWith(true);
  rerender(<LouderWarnings {...props} someSites sites={['www.maker.example']} />);
  expect(box(SOME).checked).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Stop banners on www.maker.example' }));
  expect(acts.stop).toHaveBeenCalledWith('www.maker.example');
});

test('what the organisation does not want cannot be switched on; what it wants still has to be granted', () => {
  const { unmount } = show({ policy: { showsBanner: false, notifies: false } });
  expect([box(BANNER), box(SOME), box(NOTIFICATION)].map(({ disabled }) => disabled)).toEqual([true, true, true]);
  expect(screen.getAllByText('Managed by your organisation')).toHaveLength(2);
  unmount();
  show({ policy: { showsBanner: true, notifies: true }, someSites: true });
  expect([box(BANNER).disabled, box(NOTIFICATION).disabled]).toEqual([false, false]);
});

test('the pictures are of the lowest level that is warned of, and no assistive technology reads them', () => {
  const { container } = show({ from: 'elevated' });
  const samples = [...container.querySelectorAll('.warning-sample')];
  expect(samples.map((sample) => sample.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  for (const sample of samples) expect(sample.textContent).toContain('Elevated');
});

const ladder = () => {
  const change = vi.fn(() => Promise.resolve());
  return { change, ...render(<WarningsSection settings={DEFAULTS} policy={{}} change={change} />) };
};

test('warnings begin at a level and leave everyday sites alone, as the person or the organisation says', async () => {
  const { change, rerender } = ladder();
  const level = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;
  const everyday = () => screen.getByRole('checkbox', { name: /Mark the icon on everyday sites/ }) as HTMLInputElement;
  expect([level('Noted').checked, everyday().checked]).toEqual([true, true]);
  await userEvent.click(level('Serious'));
  expect(change).toHaveBeenCalledWith({ warnsFrom: 'serious' });
  await userEvent.click(everyday());
  expect(change).toHaveBeenCalledWith({ marksEveryday: false });
  const settings = { ...DEFAULTS, warnsFrom: 'serious', marksEveryday: false } as const;
  rerender(
    <WarningsSection settings={settings} policy={{ warnsFrom: 'serious', marksEveryday: false }} change={change} />,
  );
  expect([level('Serious').checked, everyday().checked, everyday().disabled]).toEqual([true, false, true]);
  expect(screen.getByRole('group', { name: 'Lowest level to warn about' }).hasAttribute('disabled')).toBe(true);
  expect(screen.getAllByText('Managed by your organisation')).toHaveLength(2);
});

test('the pictures of the toolbar have a badge from the chosen level on', () => {
  const badges = () =>
    [...screen.getByRole('group', { name: 'Toolbar warnings' }).querySelectorAll('.badge')].map((b) => b.textContent);
  const { change, rerender } = ladder();
  expect(badges()).toEqual(['i', '!', '!!', '2', '5', '18']);
  rerender(<WarningsSection settings={{ ...DEFAULTS, warnsFrom: 'serious' }} policy={{}} change={change} />);
  expect(badges()).toEqual(['!!', '18']);
});

test('the popup offers banners on one site, and ends them there', async () => {
  const [ask, stop] = [vi.fn(), vi.fn()];
  const { rerender } = render(<BannerRow hostname="www.maker.example" granted={false} ask={ask} stop={stop} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show banners on www.maker.example' }));
  rerender(<BannerRow hostname="www.maker.example" granted ask={ask} stop={stop} />);
  await userEvent.click(screen.getByRole('button', { name: 'Stop banners on www.maker.example' }));
  expect([ask.mock.calls.length, stop.mock.calls.length]).toEqual([1, 1]);
});
