import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView.tsx';
import type { WelcomeModel } from '../../src/ui/welcome/welcome-model.ts';

const show = (over: Partial<WelcomeModel> = {}) => {
  const setLoudness = vi.fn(() => Promise.resolve());
  const model: WelcomeModel = {
    loudness: 'badge',
    locked: false,
    toolbar: 'chrome',
    example: { name: 'Acme', record: 'library.html#/vendor/acme', site: 'https://www.acme.example/' },
    setLoudness,
    openSettings: () => undefined,
    ...over,
  };
  return { setLoudness, model, ...render(<WelcomeView {...model} />) };
};
const badges = () => [...document.querySelectorAll('.badge')].map(({ textContent }) => textContent);

test('the introduction names the four levels and what each means', () => {
  show();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/No findings$/),
    expect.stringMatching(/Noted$/),
    expect.stringMatching(/Elevated$/),
    expect.stringMatching(/Serious$/),
  ]);
  expect(screen.getByText("Nothing on record that counts. That doesn't mean it's safe.")).toBeTruthy();
});

test('the drawn icons show what the chosen loudness would', () => {
  const { rerender, model } = show();
  expect(badges()).toEqual(['i', '!', '!!']);
  rerender(<WelcomeView {...model} loudness="icon" />);
  expect(badges()).toEqual([]);
  rerender(<WelcomeView {...model} loudness="count" />);
  expect(badges().every((badge) => /^\d+$/.test(badge ?? ''))).toBe(true);
});

test('the choice of toolbar warnings is saved at once, and a failure is shown', async () => {
  const { setLoudness } = show();
  await userEvent.click(screen.getByRole('radio', { name: /Icon only/ }));
  expect(setLoudness).toHaveBeenCalledWith('icon');
  setLoudness.mockRejectedValue(new Error('disk full'));
  await userEvent.click(screen.getByRole('radio', { name: /Icon and count/ }));
  expect((await screen.findByRole('alert')).textContent).toContain("Couldn't save your choice");
});

test('what the organisation decides cannot be changed here', () => {
  show({ locked: true, loudness: 'count' });
  expect(screen.getByRole('group', { name: 'Toolbar warnings' }).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('Managed by your organisation')).toBeTruthy();
});

test.each([
  ['chrome', /then the pin beside/],
  ['firefox', /Pin to Toolbar/],
  ['android', /Open the browser's menu/],
] as const)('in %s it says how to find the icon there', (toolbar, words) => {
  show({ toolbar });
  expect(screen.getByRole('region', { name: 'Where to find it' }).textContent).toMatch(words);
});

test('it leads to a site and to a record, in tabs of their own', () => {
  show();
  const links = within(screen.getByRole('main')).getAllByRole('link') as HTMLAnchorElement[];
  expect(links.map((link) => [link.getAttribute('href'), link.target])).toEqual([
    ['https://www.acme.example/', '_blank'],
    ['library.html#/vendor/acme', '_blank'],
    ['chrome-extension://telltale/src/ui/library/library.html#/apps', '_blank'],
  ]);
  expect(links[0]?.textContent).toContain('Open acme.example');
});
