import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../src/_locales/en/messages.json' with { type: 'json' };
import { openAppNames } from '../../src/core/app-list/app-names.ts';
import { matchFleet } from '../../src/core/fleet/fleet-match.ts';
import { decodePolicy } from '../../src/core/user/policy.ts';
import { FleetView } from '../../src/ui/library/fleet/FleetView.tsx';
import type { FleetModel } from '../../src/ui/library/fleet/fleet-model.ts';
import { readInventory } from '../../src/ui/library/fleet/read-inventory.ts';
import { libraryModel } from '../support/library.tsx';
import { catalogue, companies, dossierOf, VENDORS } from '../support/models.ts';

const names = openAppNames([], companies);
const Page = ({ over }: { over: Partial<FleetModel> }) => {
  const [text, setText] = useState('');
  const inventory = text === '' ? null : readInventory(text);
  return (
    <FleetView
      text={text}
      setText={setText}
      columns={inventory?.columns ?? []}
      match={inventory && matchFleet(inventory, catalogue, names)}
      records={new Map(Object.keys(VENDORS).map((slug) => [slug, dossierOf(slug)]))}
      vendors={libraryModel().vendors}
      alternativesOf={(slug) => (slug === 'acme' ? [{ slug: 'good', name: 'Goodphone' }] : [])}
      isEveryday={(domain) => domain.startsWith('mail.')}
      recordDate="2026-11-20"
      vendorLink={(slug, incident) => `#/vendor/${slug}${incident === undefined ? '' : `/${incident}`}`}
      {...over}
    />
  );
};
const show = (over: Partial<FleetModel> = {}) => render(<Page over={over} />);
const paste = (text: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'Inventory' }), { target: { value: text } });
const INVENTORY = 'Device,Manufacturer,Model\n1,Acme,"Acmephone, 2"\n2,Acme,\n3,Goodphone,\n4,Nobody,Thing\n';

describe('an inventory that is pasted', () => {
  test('makes a dated report of whose products these are, the heaviest level first', () => {
    show();
    paste(INVENTORY);
    expect(screen.getByText(/^Report of .*20\d\d, based on the record as of .*20.*, 2026$/)).toBeTruthy();
    expect(screen.getByText('Entries read: 4 · Companies found: 2')).toBeTruthy();
    expect(screen.getByText('Columns read: Model, Manufacturer')).toBeTruthy();
    expect(screen.getByText("Not listed: 1. That doesn't mean they're safe.")).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Acme', 'Goodphone']);
  });

  test('shows the grave findings with sources and responses, and whom else there is', () => {
    show();
    paste(INVENTORY);
    const acme = within(screen.getByRole('region', { name: 'Acme' }));
    expect(acme.getByText('Serious')).toBeTruthy();
    expect(acme.getByText(/^Entries: 2 · \d+ incidents$/)).toBeTruthy();
    expect(acme.getByRole('link', { name: 'Tracked despite the switch' }).getAttribute('href')).toBe(
      '#/vendor/acme/acme-2019',
    );
    expect(acme.queryByText('Flaw a')).toBeNull();
    expect(acme.getByText('Denied it and added a second switch.')).toBeTruthy();
    expect(acme.getByRole('link', { name: /^The judgment/ }).getAttribute('href')).toBe(
      'https://court.example/judgment',
    );
    expect(acme.getByRole('link', { name: 'Goodphone' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Goodphone' })).getByText('No grave findings.')).toBeTruthy();
  });

  test('says where nobody is found', () => {
    show();
    paste('org.example.torch');
    expect(screen.getByText('Nothing in this inventory belongs to a listed company.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });

  test.each([
    ['semicolons', 'Device;Manufacturer\n1;Acme\n'],
    ['tabs and a byte order mark', '\uFEFFDevice\tManufacturer\n1\tAcme\n'],
    ['line ends within quotes', 'Note,Manufacturer\n"one\ntwo",Acme\n'],
  ])('is read as a table with %s', (_, text) => {
    show();
    paste(text);
    expect(screen.getByText('Entries read: 1 · Companies found: 1')).toBeTruthy();
  });

  test('is read line by line where it is no sound table', () => {
    show();
    paste('Acme, "Torch\nGoodphone');
    expect(screen.getByRole('region', { name: 'Goodphone' })).toBeTruthy();
  });

  test('waits with its files for every record', () => {
    show({ records: new Map([['acme', dossierOf('acme')]]) });
    paste(INVENTORY);
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
    expect(screen.getByText(en.loading.message)).toBeTruthy();
  });
});

describe('the files', () => {
  const saved: { name: string; blob: Blob }[] = [];
  beforeEach(() => {
    saved.length = 0;
    let made = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made = blob as Blob;
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: made });
    });
  });
  afterEach(() => vi.restoreAllMocks());
  const save = async (label: string) => {
    await userEvent.click(screen.getByRole('button', { name: label }));
    return { name: saved.at(-1)?.name ?? '', text: (await saved.at(-1)?.blob.text()) ?? '' };
  };

  test('are the report as CSV and as JSON', async () => {
    show();
    paste(INVENTORY);
    const csv = await save('CSV');
    expect(csv.name).toMatch(/^telltale-fleet-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text.split('\r\n')).toHaveLength(5);
    const json = JSON.parse((await save('JSON')).text);
    expect(json).toMatchObject({ source: 'Telltale', record: '2026-11-20' });
    expect(json.rows.map((row: { company: string }) => row.company)).toEqual(['Acme', 'Acme', 'Goodphone']);
  });

  test('are a policy that a browser takes, without sites of every day, and with what is approved muted', async () => {
    show();
    paste(INVENTORY);
    const chrome = await save('Policy for Chrome');
    expect(chrome.name).toMatch(/\.policy\.chrome\.json$/);
    const [managed] = Object.values(JSON.parse(chrome.text)['3rdparty'].extensions);
    expect(decodePolicy(managed)).toMatchObject({
      policy: { mutes: [], lists: [{ level: 'serious', domains: ['acme.example # Acme'] }] },
      problems: [],
    });
    const acme = within(screen.getByRole('region', { name: 'Acme' }));
    await userEvent.click(acme.getByRole('checkbox', { name: "Approved here: don't warn" }));
    const firefox = JSON.parse((await save('Policy for Firefox')).text);
    expect(firefox.policies['3rdparty'].Extensions['telltale@telltale.example']).toEqual({
      mutes: ['acme'],
      lists: [],
    });
  });
});
