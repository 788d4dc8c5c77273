import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { VendorHost } from '../../src/core/home/host-selection.ts';
import { TakeHome } from '../../src/ui/library/home/TakeHome.tsx';
import { showLibrary } from '../support/library.tsx';

const host = (name: string, over: Partial<VendorHost> = {}): VendorHost => ({
  ...{ vendor: 'acme', host: name, purpose: 'telemetry', seen: ['owner/list:file'] },
  ...over,
});
const HOSTS = [
  host('acme.example'),
  host('ads.acme.example', { purpose: 'ads' }),
  host('fota.acme.example', { purpose: 'update' }),
  host('log.acme.example', { breaks: 'payments' }),
  host('t.cloud.example', { vendor: 'cloud' }),
];
const NAMES: Record<string, string> = { acme: 'Acme', cloud: 'Cloud Co' };
const copy = vi.fn(async (_: string) => true);
const show = (vendors: readonly string[] | null = ['acme']) =>
  render(<TakeHome hosts={HOSTS} vendors={vendors} nameOf={(slug) => NAMES[slug] ?? slug} copy={copy} />);
const choose = (name: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: 'Router or filter' }), name);
const copied = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
  return copy.mock.lastCall?.[0] ?? '';
};
beforeEach(() => copy.mockClear());

describe('the panel', () => {
  test('blocks what only reports, until more is asked for', async () => {
    show();
    const boxes = within(screen.getByRole('group', { name: 'What to block' })).getAllByRole('checkbox');
    expect(boxes.map((box) => [box.parentElement?.textContent, (box as HTMLInputElement).checked])).toEqual([
      ['telemetry (2)', true],
      ['advertising (1)', true],
      ['updates (1)', false],
    ]);
    expect(screen.getByText('Hosts to block: 2')).toBeTruthy();
    expect(await copied()).not.toContain('fota');
    await userEvent.click(screen.getByRole('checkbox', { name: /^updates/ }));
    expect(screen.getByText('Hosts to block: 3')).toBeTruthy();
    expect(await copied()).toContain('\n0.0.0.0 fota.acme.example # Acme; updates; owner/list:file\n');
  });

  test('says what breaks as a comment, and what a form cannot say beside it', async () => {
    show();
    const left = screen.getByText('Left out because blocking them breaks something: 1').closest('details');
    expect(left?.querySelector('li')?.textContent).toBe('log.acme.example Blocking it breaks: payments');
    expect(screen.getByText('This format blocks these names only, not the names below them.')).toBeTruthy();
    expect(await copied()).toContain('\n# 0.0.0.0 log.acme.example # Acme; telemetry; Blocking it breaks: payments; ');
    await choose('NextDNS');
    expect(screen.getByText(/^This format has no comments/)).toBeTruthy();
    const refused = screen
      .getByText("Left out because this format can't block them on their own: 1")
      .closest('details');
    expect(refused?.querySelector('li')?.textContent).toBe(
      'acme.example It would also block: fota.acme.example, log.acme.example',
    );
    expect(await copied()).toBe('ads.acme.example\n');
  });

  test('lets through what was not chosen where the form can', async () => {
    show();
    await choose('dnsmasq');
    const text = await copied();
    expect(text).toContain('\nlocal=/acme.example/\n');
    expect(text).toContain('\nserver=/fota.acme.example/#\nserver=/log.acme.example/#\n');
    expect(screen.queryByText(/can't block them on their own/)).toBeNull();
  });

  test('leads to how each is set up', async () => {
    show();
    await choose('Pi-hole');
    expect(screen.getByRole('link', { name: /How to set it up/ }).getAttribute('href')).toMatch(/home\/pihole\.txt$/);
  });

  test('has nothing to give where nothing is chosen', async () => {
    show(['cloud']);
    await userEvent.click(screen.getByRole('checkbox', { name: /^telemetry/ }));
    expect(screen.getByText('Hosts to block: 0')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Download' }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });
});

describe('a file', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is named after the one company, or after none, and begins with whose hosts they are', async () => {
    const files: string[] = [];
    const texts: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      texts.push(blob as Blob);
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    const { unmount } = show();
    await choose('Unbound');
    await userEvent.click(screen.getByRole('button', { name: 'Download' }));
    unmount();
    show(null);
    await choose('Control D');
    await userEvent.click(screen.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(files).toEqual(['telltale-acme-hosts.unbound.conf', 'telltale-hosts.controld.json']));
    expect(await texts[0]?.text()).toMatch(/^# Hosts of Acme\n# Telltale, /);
    expect(JSON.parse((await texts[1]?.text()) ?? '').group.group).toBe('Hosts of all listed companies');
  });
});

describe('the page', () => {
  test('is about the companies of its address that have hosts', async () => {
    showLibrary({ place: { view: 'home', slugs: ['xiaomi', 'nobody'] } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Take it home' })).toBeTruthy();
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Hosts of xiaomi');
  });

  test('says where none of them has any', async () => {
    showLibrary({ place: { view: 'home', slugs: ['nobody'] } });
    expect(await screen.findByText('None of these companies has hosts on record.')).toBeTruthy();
  });

  test('is reached from the table with what the filters leave', () => {
    showLibrary({ place: { view: 'all', query: 'practice=security-flaw' } });
    const ways = screen.getAllByRole('link', { name: 'Take it home' }).map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['#/home', '#/home/acme']);
  });

  test('is reached from the table with what is ticked', () => {
    showLibrary({ place: { view: 'all', query: 'chosen=cloud' } });
    expect(screen.getAllByRole('link', { name: 'Take it home' }).at(-1)?.getAttribute('href')).toBe('#/home/cloud');
  });
});
