import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ReportMistake } from '../../src/ui/parts/share/ReportMistake.tsx';
import { ReportPanel } from '../../src/ui/parts/share/ReportPanel.tsx';
import { mistakeDraft } from '../../src/ui/parts/share/report-draft.ts';

const about = { vendor: 'xiaomi', incident: 'xiaomi-2020-incognito', asOf: '2026-11-20' };
const PAGE = 'https://www.mi.com/in/?q=private';
const openPanel = async (page: string | null = null) => {
  const user = userEvent.setup();
  render(<ReportMistake about={about} page={page} />);
  await user.click(screen.getByRole('button', { name: 'Report a mistake' }));
  return { user, field: (await screen.findByRole('textbox', { name: 'Your report' })) as HTMLTextAreaElement };
};

describe('a report of a mistake', () => {
  test('is filled in with the ID, its date and revision, the version and the browser', async () => {
    const { field } = await openPanel();
    expect(field.value).toContain('ID: xiaomi-2020-incognito\nLast checked: 2026-11-20\nRevision: ');
    expect(field.value).toMatch(/\nRevision: \w+\nTelltale: 1\.2\.3\n/);
  });

  test('names the vendor where it is about the whole record', async () => {
    const user = userEvent.setup();
    render(<ReportMistake about={{ vendor: 'xiaomi' }} />);
    await user.click(screen.getByRole('button', { name: 'Report a mistake' }));
    const field = (await screen.findByRole('textbox')) as HTMLTextAreaElement;
    expect(field.value).toContain('ID: xiaomi\n');
    expect(field.value).not.toContain('Last checked');
  });

  test('holds the page’s address only while the user wants it, and keeps what was typed', async () => {
    const { user, field } = await openPanel(PAGE);
    expect(field.value).not.toContain('mi.com');
    await user.type(field, 'mine');
    const tick = screen.getByRole('checkbox', { name: `Include this page's address: ${PAGE}` });
    await user.click(tick);
    expect(field.value).toContain(`Page: ${PAGE}\n`);
    await user.click(tick);
    expect(field.value).not.toContain('mi.com');
    expect(field.value).toContain('mine');
  });

  test('offers no address where there is no page', async () => {
    await openPanel();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('is copied, and says so until it is changed', async () => {
    const { user, field } = await openPanel();
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copy).toHaveBeenCalledWith(field.value);
    expect(await screen.findByText('Copied')).toBeTruthy();
    await user.type(field, 'x');
    expect(screen.queryByText('Copied')).toBeNull();
  });

  test('is selected for copying by hand where the clipboard is refused', async () => {
    const { user, field } = await openPanel();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/browser blocked copying/)).toBeTruthy();
    await vi.waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]));
  });

  test('stays where it is when the panel is closed and nothing was configured', async () => {
    const { user } = await openPanel();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/There's no address for reports yet, so copy the text and keep it\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Report a mistake' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

test('where the project has addresses, the report goes into a mail and into a form', async () => {
  const contact = { mail: 'record@telltale.example', issues: 'https://tracker.example/new' };
  render(<ReportPanel draft={mistakeDraft(about)} page={null} contact={contact} />);
  const mail = (await screen.findByRole('link', { name: 'Write an email' })) as HTMLAnchorElement;
  const form = screen.getByRole('link', { name: 'Open the form' }) as HTMLAnchorElement;
  for (const { href } of [mail, form]) expect(decodeURIComponent(href)).toContain('ID: xiaomi-2020-incognito');
  expect(mail.href).toMatch(/^mailto:record@telltale\.example\?subject=Mistake%20in%20the%20record/);
  expect(form.href).toMatch(/^https:\/\/tracker\.example\/new\?title=/);
});
