import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Grants, MarksSection } from '../../src/ui/options/sections/MarksSection.tsx';
import { FrontView } from '../../src/ui/parts/front/FrontView.tsx';
import { type MarksModel, MarksRow } from '../../src/ui/parts/marks/MarksRow.tsx';
import { frontModel } from '../support/models.ts';

const showRow = (over: Partial<MarksModel> = {}) => {
  const act = { ask: vi.fn(), stop: vi.fn(), show: vi.fn() };
  render(<MarksRow hostname="www.shop.example" granted={false} single={false} on={null} {...over} {...act} />);
  return act;
};
const OFFER = 'Mark companies on record in results here';

test('the popup offers marks where they are not granted, and nothing else about them', async () => {
  const { ask } = showRow();
  await userEvent.click(screen.getByRole('button', { name: OFFER }));
  expect(ask).toHaveBeenCalledOnce();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('the popup takes marks off the page and back, and gives one site’s access back', async () => {
  const { show, stop } = showRow({ granted: true, single: true, on: true });
  const box = screen.getByRole('checkbox', { name: 'Show marks on this page' }) as HTMLInputElement;
  expect(box.checked).toBe(true);
  await userEvent.click(box);
  expect(show).toHaveBeenCalledWith(false);
  await userEvent.click(screen.getByRole('button', { name: 'Stop marking on www.shop.example' }));
  expect(stop).toHaveBeenCalledOnce();
});

test('what was granted for a whole kind is not taken back by the popup, and without a script there is no switch', () => {
  showRow({ granted: true, single: false, on: null });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the row stands on pages of companies and of nobody, and not over a company that was looked up', () => {
  const marks = <button type="button">{OFFER}</button>;
  const { rerender } = render(<FrontView {...frontModel('https://www.acme.example/', { marks })} />);
  expect(screen.getByRole('button', { name: OFFER })).toBeTruthy();
  rerender(<FrontView {...frontModel('https://nobody.example/', { marks })} />);
  expect(screen.getByRole('button', { name: OFFER })).toBeTruthy();
  const shown = frontModel('https://good.example/').shown;
  rerender(<FrontView {...frontModel('https://nobody.example/', { marks, shown })} />);
  expect(screen.queryByRole('button', { name: OFFER })).toBeNull();
});

const grants = (over: Partial<Grants> = {}): Grants => ({
  kinds: { shop: false, store: false, search: false },
  sites: [],
  ...over,
});

test('the settings have a switch for each kind of places, which shows what is granted and nothing before', async () => {
  const act = { set: vi.fn(), stop: vi.fn() };
  const { rerender } = render(<MarksSection {...grants()} {...act} />);
  const box = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
  await userEvent.click(box('In all shops'));
  expect(act.set).toHaveBeenLastCalledWith('shop', true);
  // Until the browser says that it is granted, it is not.
  expect(box('In all shops').checked).toBe(false);
  rerender(<MarksSection {...grants({ kinds: { shop: true, store: false, search: false } })} {...act} />);
  expect(['In all shops', 'In all app stores', 'In all search engines'].map((name) => box(name).checked)).toEqual([
    true,
    false,
    false,
  ]);
  await userEvent.click(box('In all shops'));
  expect(act.set).toHaveBeenLastCalledWith('shop', false);
});

test('the settings name single sites, each with the way to stop', async () => {
  const act = { set: vi.fn(), stop: vi.fn() };
  const { rerender } = render(<MarksSection {...grants()} {...act} />);
  expect(screen.queryByRole('heading', { name: 'Single sites' })).toBeNull();
  rerender(<MarksSection {...grants({ sites: ['www.shop.example'] })} {...act} />);
  await userEvent.click(screen.getByRole('button', { name: 'Stop marking on www.shop.example' }));
  expect(act.stop).toHaveBeenCalledWith('www.shop.example');
});
