import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PageHeader } from '../../src/ui/parts/page/PageHeader.tsx';

const links = () => within(screen.getByRole('navigation', { name: 'Telltale' })).getAllByRole('link');

test('leads to the record, the check of apps and the settings', () => {
  render(<PageHeader at={null} />);
  expect(links().map((link) => [link.textContent, link.getAttribute('href')?.replace(/^.*\/ui\//, '')])).toEqual([
    ['Record', 'library/library.html#/'],
    ['Check apps', 'library/library.html#/apps'],
    ['Settings', 'options/options.html'],
  ]);
  expect(links().some((link) => link.hasAttribute('aria-current'))).toBe(false);
});

test('marks the place that the page is, or belongs to', () => {
  const { rerender } = render(<PageHeader at="settings" />);
  const marked = () => links().map((link) => link.getAttribute('aria-current'));
  expect(marked()).toEqual([null, null, 'page']);
  rerender(<PageHeader at="record" within />);
  expect(marked()).toEqual(['true', null, null]);
});

test('the product’s name leads to the record, and what a page adds is in the bar', () => {
  render(
    <PageHeader at="record">
      <input aria-label="Search" />
    </PageHeader>,
  );
  const bar = screen.getByRole('banner');
  expect(within(bar).getByRole('link', { name: 'Telltale' }).getAttribute('href')).toMatch(/library\.html#\/$/);
  expect(within(bar).getByRole('textbox')).toBeTruthy();
});
