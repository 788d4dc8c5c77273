import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { parseAppList } from '../../src/core/app-list/app-list.ts';
import { matchAppList } from '../../src/core/app-list/app-list-match.ts';
import { openAppNames } from '../../src/core/app-list/app-names.ts';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import { AppListView } from '../../src/ui/library/apps/AppListView.tsx';
import { VENDORS } from '../support/models.ts';
import { NOBODY_YET, openedOf } from '../support/record.ts';

const { catalogue, companies } = openedOf({
  ...VENDORS,
  acme: { ...VENDORS.acme, packages: { prefixes: ['com.acme.'] } },
  good: { ...VENDORS.good, packages: { prefixes: ['org.good.'] } },
});
const vendors = [...companies.values()].map((vendor) => vendorVerdict(vendor, [], NOBODY_YET, 2026));
const names = openAppNames(
  [
    ['Acme Mail', 'acme', 'com.acme.one'],
    ['Acme Notes', 'acme', 'com.acme.notes'],
  ],
  companies,
);
const addDevices = vi.fn(async (_: readonly string[]) => undefined);
const show = (limit = 20_000) => {
  const match = async (typed: readonly string[], text: string) =>
    matchAppList(
      [...typed.map((name) => ({ form: 'name' as const, text: name })), ...parseAppList(text, limit)],
      catalogue,
      names,
    );
  return render(
    <AppListView
      match={match}
      suggest={(question) => names.suggest(question, 8)}
      heaviest={(slug) => (slug === 'acme' ? { id: 'acme-2019', date: '2019-03', title: 'Tracked' } : null)}
      limit={limit}
      vendors={vendors}
      addDevices={addDevices}
      vendorLink={(slug, incident) => `#/vendor/${slug}${incident === undefined ? '' : `/${incident}`}`}
    />,
  );
};
const field = () => screen.getByRole('textbox', { name: 'List of apps' }) as HTMLTextAreaElement;
/** Types all of it at once, and waits until it is matched. */
const paste = async (text: string) => {
  fireEvent.input(field(), { target: { value: text } });
  await act(async () => {});
};
const sum = () => screen.getAllByRole('status').find(({ classList }) => classList.contains('sum'))?.textContent;

describe('a pasted list', () => {
  test('is summed up and grouped by vendor, with the level, the apps and the record', async () => {
    show();
    await paste('package:com.acme.one\npackage:org.example.x\npackage:com.acme.two\npackage:org.good.mail');
    expect(sum()).toBe('4 entries read · 3 apps from listed companies');
    const acme = screen.getByRole('link', { name: 'Acme' }).closest('li') as HTMLElement;
    expect(screen.getByRole('link', { name: 'Acme' }).getAttribute('href')).toBe('#/vendor/acme');
    expect(within(acme).getByText('Serious')).toBeTruthy();
    expect(within(acme).getByText(/^2 apps · \d+ incidents$/)).toBeTruthy();
    expect(within(acme).getByText('com.acme.two')).toBeTruthy();
  });

  test('keeps companies without findings apart', async () => {
    show();
    await paste('com.acme.one, org.good.mail');
    const [weighs, nothing] = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.closest('section'));
    expect(weighs?.textContent).toMatch(/^With findings.*Acme/);
    expect(nothing?.textContent).toMatch(/^No findings.*Goodphone/);
    expect(nothing?.textContent).not.toContain('Acme');
  });

  test('counts what is not listed, and shows it when asked', async () => {
    show();
    await paste('org.example.x\nTorch\n???');
    expect(screen.getByText('None of these apps belongs to a listed company.')).toBeTruthy();
    expect(screen.queryByText('org.example.x')).toBeNull();
    await userEvent.click(screen.getByText("2 apps aren't listed. That doesn't mean they're safe."));
    expect(await screen.findByText('org.example.x')).toBeTruthy();
    await userEvent.click(screen.getByText('1 entry not recognised'));
    expect(await screen.findByText('???')).toBeTruthy();
  });

  test('of many apps of one vendor shows a few, and all when asked', async () => {
    show();
    await paste(Array.from({ length: 20 }, (_, i) => `com.acme.app${i}`).join('\n'));
    expect(screen.queryByText('com.acme.app19')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show 14 more' }));
    expect(screen.getByText('com.acme.app19')).toBeTruthy();
  });

  test('that is too long says where it was cut', async () => {
    show(2);
    await paste('a.b.c\nd.e.f\ng.h.i');
    expect(screen.getByText('Only the first 2 entries were read.')).toBeTruthy();
  });

  test('can be cleared', async () => {
    show();
    await paste('com.acme.one');
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field().value).toBe('');
    expect(screen.queryByRole('link', { name: 'Acme' })).toBeNull();
    expect(sum()).toBe('');
  });
});

describe('names that are typed', () => {
  const typing = () => screen.getByRole('combobox', { name: 'Type the names of your apps' }) as HTMLInputElement;
  const enter = (name: string) => userEvent.type(typing(), `${name}{Enter}`);

  test('are matched by the words of brands, and said to be probable', async () => {
    show();
    await enter('Acme Torch');
    const acme = screen.getByRole('link', { name: 'Acme' }).closest('li') as HTMLElement;
    expect(within(acme).getByText('Acme Torch').closest('li')?.textContent).toContain('(probably)');
    expect(within(acme).getByText(/1 app · \d+ incidents/)).toBeTruthy();
    expect(within(acme).getByText(/^Most severe finding, 2019:/)).toBeTruthy();
    expect(within(acme).getByRole('link', { name: 'Tracked' }).getAttribute('href')).toBe('#/vendor/acme/acme-2019');
    await enter('Acme Notes');
    expect(within(acme).getByText('Acme Notes').closest('li')?.textContent).not.toContain('probably');
  });

  test('are suggested, and chosen by arrow keys and Enter', async () => {
    show();
    await userEvent.type(typing(), 'acme');
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options).toEqual(['Acme MailAcme', 'AcmephoneAcme', 'Acme NotesAcme']);
    expect(typing().getAttribute('aria-expanded')).toBe('true');
    expect(typing().getAttribute('aria-activedescendant')).toBeNull();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.getElementById(typing().getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(options[1]);
    await userEvent.keyboard('{Enter}');
    expect(typing().value).toBe('');
    expect(within(screen.getByRole('list', { name: 'Your apps' })).getByRole('button').textContent).toContain(
      'Acmephone',
    );
    await userEvent.type(typing(), 'acme');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('can be added by the button, several at once, and removed', async () => {
    show();
    fireEvent.input(typing(), { target: { value: 'Acmephone, Torch' } });
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(sum()).toBe('2 entries read · 1 app from listed companies');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Acmephone' }));
    expect(screen.queryByRole('link', { name: 'Acme' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Torch' }));
    expect(screen.queryByRole('list', { name: 'Your apps' })).toBeNull();
    expect(sum()).toBe('');
  });
});

test('the companies that were found are remembered as those of one’s devices, only at a click', async () => {
  show();
  await paste('com.acme.one, org.good.mail');
  expect(addDevices).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Add to My devices' }));
  expect(addDevices).toHaveBeenCalledWith(['acme', 'good']);
  expect(await screen.findByText('Added to My devices')).toBeTruthy();
  addDevices.mockRejectedValueOnce(new Error('full'));
  await paste('com.acme.one');
  expect(screen.queryByText('Added to My devices')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Add to My devices' }));
  expect(await screen.findByText(/^Couldn't save/)).toBeTruthy();
});

test('an app is called by its name, and its id is small print', async () => {
  show();
  await paste('package:com.acme.two\npackage:com.acme.one');
  const apps = within(screen.getByRole('link', { name: 'Acme' }).closest('li') as HTMLElement).getAllByRole('listitem');
  expect(apps.map((app) => app.textContent?.trim())).toEqual(['Acme Mail com.acme.one', 'com.acme.two']);
  expect(screen.getByText('com.acme.one').closest('small')).not.toBeNull();
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
