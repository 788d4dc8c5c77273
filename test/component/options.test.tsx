import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';

type Props = Parameters<typeof OptionsView>[0];
const done = () => Promise.resolve();
const setUp = (over: Partial<Props> = {}) => {
  const act = {
    saveOwnList: vi.fn(done),
    change: vi.fn(done),
    setKeepsReadMarks: vi.fn(done),
    setMuted: vi.fn(done),
    reset: vi.fn(done),
  };
  const props: Props = {
    settings: DEFAULTS,
    policy: {},
    ownList: '',
    isPublicSuffix: (domain: string) => domain === 'co.uk',
    about: {
      recordDate: '2026-11-24',
      companies: 143,
      shortcuts: { popup: 'Alt+Shift+T', panel: 'Alt+Shift+P' },
      changeShortcut: vi.fn(),
    },
    nameOf: (slug: string) => slug.toUpperCase(),
    act,
    ...over,
  };
  return { act, ...render(<OptionsView {...props} />), props };
};
const editor = () => screen.getByRole('textbox', { name: 'Domains on your list' }) as HTMLTextAreaElement;

describe('the own list', () => {
  test('names invalid lines while typing, and saves the text as it was typed', async () => {
    const { act } = setUp();
    await userEvent.type(editor(), 'good.example # why{Enter}localhost');
    expect(screen.getByText('Line 2: “localhost” is a local name. Use a public domain name.')).toBeTruthy();
    expect(screen.getByText(/1 domain on your list · 1 line needs fixing · Unsaved changes/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(act.saveOwnList).toHaveBeenCalledWith('good.example # why\nlocalhost');
    expect(await screen.findByText(/Saved\./)).toBeTruthy();
  });

  test('refuses a name that strangers’ sites lie below, says why and keeps what was typed', async () => {
    const { act } = setUp();
    await userEvent.type(editor(), 'co.uk # all of them{Enter}good.example');
    expect(screen.getByText(/Line 1: “co\.uk” would match other people's sites\./)).toBeTruthy();
    expect(screen.getByText(/1 domain on your list · 1 line needs fixing/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(act.saveOwnList).toHaveBeenCalledWith('co.uk # all of them\ngood.example');
    expect(editor().value).toBe('co.uk # all of them\ngood.example');
  });

  test('keeps what was typed when the browser refuses to store it', async () => {
    const refuse = vi.fn(() => Promise.reject(new Error('disk full')));
    setUp({
      act: { saveOwnList: refuse, change: done, setKeepsReadMarks: done, setMuted: done, reset: done },
    });
    await userEvent.type(editor(), 'good.example');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Nothing you typed is lost/)).toBeTruthy();
    expect(editor().value).toBe('good.example');
  });

  test('takes over a change made elsewhere only when nothing here is unsaved', async () => {
    const { rerender, props } = setUp({ ownList: 'a.example\n' });
    rerender(<OptionsView {...props} ownList={'a.example\nb.example\n'} />);
    expect(editor().value).toBe('a.example\nb.example\n');
    await userEvent.type(editor(), 'mine.example');
    rerender(<OptionsView {...props} ownList={'c.example\n'} />);
    expect(editor().value).toContain('mine.example');
  });
});

test('loudness is one choice of three', async () => {
  const { act } = setUp();
  expect((screen.getByRole('radio', { name: /Icon and badge/ }) as HTMLInputElement).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: /Icon and count/ }));
  expect(act.change).toHaveBeenCalledWith({ loudness: 'count' });
});

test('views are remembered only where the user or the organisation says so', async () => {
  const { act, unmount } = setUp();
  const choice = () =>
    screen.getByRole('checkbox', { name: /incidents added since I last looked/ }) as HTMLInputElement;
  expect(choice().checked).toBe(false);
  expect(screen.getByText(/Never stores the pages you visit/)).toBeTruthy();
  await userEvent.click(choice());
  expect(act.setKeepsReadMarks).toHaveBeenCalledWith(true);
  unmount();
  setUp({ policy: { keepsReadMarks: true }, settings: { ...DEFAULTS, keepsReadMarks: true } });
  expect([choice().checked, choice().disabled]).toEqual([true, true]);
  expect(screen.getByText('Managed by your organisation')).toBeTruthy();
});

test('unmuting says so in its place and can be undone', async () => {
  const { act, rerender, props } = setUp({ settings: { ...DEFAULTS, mutes: ['acme'] } });
  expect(screen.getByRole('link', { name: 'ACME' }).getAttribute('href')).toMatch(/#\/vendor\/acme$/);
  await userEvent.click(screen.getByRole('button', { name: 'Unmute ACME' }));
  expect(act.setMuted).toHaveBeenLastCalledWith('acme', false);
  rerender(<OptionsView {...props} settings={DEFAULTS} />);
  expect(screen.getByText('Unmuted')).toBeTruthy();
  expect(screen.getByText('ACME is no longer muted.').getAttribute('role')).toBe('status');
  await userEvent.click(screen.getByRole('button', { name: 'Undo ACME' }));
  expect(act.setMuted).toHaveBeenLastCalledWith('acme', true);
  rerender(<OptionsView {...props} />);
  expect(screen.queryByText('Unmuted')).toBeNull();
  expect(screen.getByRole('button', { name: 'Unmute ACME' })).toBeTruthy();
});

test('a company that cannot be unmuted, because the browser refuses, stays muted and an error is shown', async () => {
  const setMuted = vi.fn(() => Promise.reject(new Error('disk full')));
  const { rerender, props } = setUp({ settings: { ...DEFAULTS, mutes: ['acme'] } });
  rerender(<OptionsView {...props} act={{ ...props.act, setMuted }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Unmute ACME' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.queryByText('Unmuted')).toBeNull();
});

test('the parts come in the order in which people need them', () => {
  setUp();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Warnings',
    'Muted companies',
    "What's new",
    'Your list',
    'Reset',
    'About',
  ]);
});

describe('about', () => {
  test('shows version, age of the record, the shortcut, privacy and licences', async () => {
    const { props } = setUp();
    const about = screen.getByRole('heading', { name: 'About' }).closest('section') as HTMLElement;
    expect(about.textContent).toContain('Telltale 1.2.3');
    expect(about.textContent).toContain('November 24, 2026');
    expect(about.textContent).toContain(
      'Alt+Shift+T opens Telltale on any page. Alt+Shift+P shows it beside the page.',
    );
    const links = within(about).getAllByRole('link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href.replace(/^.*telltale\//, ''))).toEqual([
      'src/ui/welcome/welcome.html',
      'src/ui/library/library.html#/',
      'privacy.txt',
      'license.txt',
      'notice.txt',
    ]);
    await userEvent.click(within(about).getByRole('button', { name: 'Change Keyboard shortcut' }));
    expect(props.about.changeShortcut).toHaveBeenCalledOnce();
  });

  test('names a source only where there is one, and no shortcut where the browser has none', () => {
    const about = { recordDate: '2026-11-24', companies: 143, changeShortcut: () => undefined };
    const { unmount } = setUp({ about });
    expect(screen.queryByText('Source code')).toBeNull();
    expect(screen.queryByText('Keyboard shortcut')).toBeNull();
    unmount();
    setUp({ about: { ...about, shortcuts: { popup: null, panel: null }, source: 'https://code.example/telltale' } });
    expect(screen.getByRole('link', { name: /code\.example\/telltale/ })).toBeTruthy();
    expect(screen.getByText(/None set\./)).toBeTruthy();
  });
});

test('starting over asks once more, and can be left alone', async () => {
  const { act } = setUp();
  await userEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(act.reset).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
  expect(act.reset).toHaveBeenCalledOnce();
  expect(await screen.findByText('Telltale was reset.')).toBeTruthy();
});

test('what the organisation decides is shown as such and cannot be changed', () => {
  const policy = {
    loudness: 'count',
    mutes: ['acme'],
    locked: ['ownList'],
    lists: [{ name: 'Blocked shops', level: 'elevated', domains: ['a.example', 'b.example'] }],
  } as const;
  setUp({ policy: policy as never, settings: { ...DEFAULTS, loudness: 'count', mutes: ['acme'] } });
  expect(screen.getByRole('group', { name: 'Toolbar warnings' }).hasAttribute('disabled')).toBe(true);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Unmute ACME' })).toBeNull();
  expect(screen.getAllByText('Managed by your organisation')).toHaveLength(3);
  expect(screen.getByText('“Blocked shops”: 2 domains, managed by your organisation')).toBeTruthy();
});
