import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { parseAppList } from '../../src/core/app-list.ts';
import { matchAppList } from '../../src/core/app-list-match.ts';
import { vendorVerdict } from '../../src/core/verdict.ts';
import { AppListView } from '../../src/ui/library/AppListView.tsx';
import { VENDORS } from '../support/models.ts';
import { catalogueOf, NOBODY_YET } from '../support/record.ts';

const catalogue = catalogueOf({
  ...VENDORS,
  acme: { ...VENDORS.acme, packages: { prefixes: ['com.acme.'] } },
  good: { ...VENDORS.good, packages: { prefixes: ['org.good.'] } },
});
const vendors = [...catalogue.vendors.values()].map((vendor) => vendorVerdict(vendor, [], NOBODY_YET, 2026));
const show = (limit = 20_000) =>
  render(
    <AppListView
      match={(text) => matchAppList(parseAppList(text, limit), catalogue)}
      limit={limit}
      vendors={vendors}
      vendorLink={(slug) => `#/vendor/${slug}`}
    />,
  );
const field = () => screen.getByRole('textbox', { name: 'List of apps' }) as HTMLTextAreaElement;
const paste = (text: string) => fireEvent.input(field(), { target: { value: text } });
const sum = () => screen.getAllByRole('status').at(-1)?.textContent;

describe('a pasted list', () => {
  test('is summed up and grouped by vendor, with the level, the apps and the record', () => {
    show();
    paste('package:com.acme.one\npackage:org.example.x\npackage:com.acme.two\npackage:org.good.mail');
    expect(sum()).toBe('4 entries read · 3 apps of companies on record');
    const acme = screen.getByRole('link', { name: 'Acme' }).closest('li') as HTMLElement;
    expect(screen.getByRole('link', { name: 'Acme' }).getAttribute('href')).toBe('#/vendor/acme');
    expect(within(acme).getByText('Serious')).toBeTruthy();
    expect(within(acme).getByText('2 apps')).toBeTruthy();
    expect(within(acme).getByText('com.acme.two')).toBeTruthy();
  });

  test('keeps vendors apart that nothing weighs against', () => {
    show();
    paste('com.acme.one, org.good.mail');
    const [weighs, nothing] = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('section'));
    expect(weighs?.textContent).toMatch(/^On record.*Acme/);
    expect(nothing?.textContent).toMatch(/^On record, and nothing weighs.*Goodphone/);
    expect(nothing?.textContent).not.toContain('Acme');
  });

  test('counts what is not on record, which is no verdict, and shows it when asked', async () => {
    show();
    paste('org.example.x\nAcme Torch\n???');
    expect(screen.getByText(/That is not a verdict/)).toBeTruthy();
    expect(screen.queryByText('org.example.x')).toBeNull();
    await userEvent.click(screen.getByText('2 apps are not on record, which is not a verdict'));
    expect(await screen.findByText('org.example.x')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'perhaps Acme' }).getAttribute('href')).toBe('#/vendor/acme');
    await userEvent.click(screen.getByText('1 entry was not understood'));
    expect(await screen.findByText('???')).toBeTruthy();
  });

  test('of many apps of one vendor shows a few, and all when asked', async () => {
    show();
    paste(Array.from({ length: 20 }, (_, i) => `com.acme.app${i}`).join('\n'));
    expect(screen.queryByText('com.acme.app19')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show 14 more' }));
    expect(screen.getByText('com.acme.app19')).toBeTruthy();
  });

  test('that is too long says where it was cut', () => {
    show(2);
    paste('a.b.c\nd.e.f\ng.h.i');
    expect(screen.getByText('Only the first 2 entries were read.')).toBeTruthy();
  });

  test('can be cleared', async () => {
    show();
    paste('com.acme.one');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field().value).toBe('');
    expect(screen.queryByRole('link', { name: 'Acme' })).toBeNull();
    expect(sum()).toBe('');
  });
});

test('a chosen file and a dropped one are read', async () => {
  show();
  await userEvent.upload(screen.getByLabelText('Choose a text file'), new File(['package:com.acme.one'], 'list.txt'));
  expect(await screen.findByText('com.acme.one')).toBeTruthy();
  const file = new File(['package:org.good.mail\r\n'], 'phone.txt');
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  fireEvent(field(), Object.assign(drop, { dataTransfer: { files: [file], types: ['Files'] } }));
  expect(drop.defaultPrevented).toBe(true);
  expect(await screen.findByRole('link', { name: 'Goodphone' })).toBeTruthy();
  expect(screen.queryByText('com.acme.one')).toBeNull();
});

test('the commands that print a list can be copied', async () => {
  const user = userEvent.setup();
  show();
  const copy = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByText('How to get the list'));
  await user.click(screen.getAllByRole('button', { name: 'Copy the command' })[0] as HTMLElement);
  expect(copy).toHaveBeenCalledWith('adb shell pm list packages');
  expect(await screen.findByText('Copied')).toBeTruthy();
});
