import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLibrary, showLibrary } from '../support/library.tsx';
import { dossierOf } from '../support/models.ts';

const saved: { name: string; blob: Blob }[] = [];
let made: Blob | undefined;
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made !== undefined) saved.push({ name: this.download, blob: made });
  });
});
afterEach(() => vi.restoreAllMocks());

const save = async (label: string, within_ = document.body as HTMLElement) => {
  await userEvent.click(within(within_).getByText('Download', { selector: 'summary' }));
  await userEvent.click(within(within_).getByRole('button', { name: label }));
  await waitFor(() => expect(saved).toHaveLength(1));
  return { name: saved[0]?.name, text: (await saved[0]?.blob.text()) ?? '' };
};

test('the companies that the filters leave are saved as CSV', async () => {
  openLibrary('#/?practice=security-flaw');
  const { name, text } = await save('CSV');
  expect(name).toBe('telltale-companies.csv');
  expect(text.replace('\uFEFF', '').split('\r\n').slice(0, 2)).toEqual([
    'id,company,level,incidents,matching_incidents,latest_matching,products',
    expect.stringMatching(/^acme,Acme,serious,\d+,4,2022,phone tv$/),
  ]);
  expect(document.querySelector<HTMLDetailsElement>('.download')?.open).toBe(false);
});

test('the incidents are saved as JSON, with what was asked for', async () => {
  openLibrary('#/?practice=security-flaw&show=incidents');
  const { name, text } = await save('JSON');
  expect(name).toBe('telltale-incidents.json');
  const { filter, rows } = JSON.parse(text);
  expect(filter).toBe('practice=security-flaw');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({ companies: 'Acme', counts_as: 'flaw' });
});

test('a chart is saved as its numbers', async () => {
  showLibrary({ place: { view: 'charts' } });
  const { text } = await save('CSV', screen.getByRole('figure', { name: /^Incidents per year/ }));
  expect(text).toMatch(/^\uFEFFYear,.*,Total\r\n2022,.*4\r\n/);
});

test('hosts are saved for a blocker, with the date, where they were seen and what their blocking breaks', async () => {
  const seen = ['owner/list:file'];
  const endpoints = [
    { host: 't.acme.example', purpose: 'telemetry' as const, seen },
    { host: 'log.acme.example', purpose: 'telemetry' as const, breaks: 'messages', seen },
  ];
  showLibrary({ place: { view: 'vendor', slug: 'acme' }, dossier: { ...dossierOf('acme'), endpoints } });
  await userEvent.click(await screen.findByRole('button', { name: 'Download' }));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
  const text = await blob.text();
  expect(name).toBe('telltale-acme-hosts.hosts.txt');
  expect(text.split('\n').slice(1)).toEqual([
    expect.stringMatching(/^# Telltale, \d{4}-\d\d-\d\d$/),
    expect.stringMatching(/^# What to block: telemetry, .*analytics.* and crash reports$/),
    '# Hosts to block: 1',
    '# Left out because blocking them breaks something: 1',
    '0.0.0.0 t.acme.example # Acme; telemetry; owner/list:file',
    ':: t.acme.example',
    '# 0.0.0.0 log.acme.example # Acme; telemetry; Blocking it breaks: messages; owner/list:file',
    '# :: log.acme.example',
    '',
  ]);
  expect(text.split('\n')[0]).toBe('# Hosts of Acme');
});

test('what could not be made is said', async () => {
  vi.mocked(URL.createObjectURL).mockImplementation(() => {
    throw new Error('no room');
  });
  openLibrary('#/');
  await userEvent.click(screen.getByText('Download', { selector: 'summary' }));
  await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
  expect(await screen.findByText("Couldn't make the file. Try again.")).toBeTruthy();
});

test('Escape folds the forms, and the focus stays with them', async () => {
  openLibrary('#/');
  const fold = screen.getByText('Download', { selector: 'summary' });
  await userEvent.click(fold);
  screen.getByRole('button', { name: 'JSON' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(fold.closest('details')?.open).toBe(false);
  expect(document.activeElement).toBe(fold);
});
