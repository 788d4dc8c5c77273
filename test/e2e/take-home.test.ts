import { expect, test } from 'vitest';
import { decodePolicy } from '../../src/core/user/policy.ts';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { type } from '../support/driven-page.ts';
import { personAt } from '../support/person.ts';
import { LIBRARY } from '../support/tasks.ts';
import { vendorFile } from '../support/vendor-files.ts';

const HOSTS = vendorFile('xiaomi').endpoints ?? [];

/** Runs in a page: keeps the text of what it saves in its own document, where a test can read it. */
const keepSaved = (): void => {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => {
      document.body.dataset.saved = text;
    });
    return create(blob);
  };
};

journey('what is taken home and remembered', (stage) => {
  const stored = () =>
    stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return ((await api.storage.local.get('myDevices')).myDevices ?? null) as Record<string, unknown> | null;
    });
  const at = async (fragment: string) => personAt(await stage.driver.open(LIBRARY + fragment));

  test('a company’s hosts are saved for a router, and its instructions are in the package', async () => {
    const person = await at('#/vendor/xiaomi');
    await person.sees('Hosts to block:');
    await person.page.evaluate(keepSaved);
    await person.page.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('.take-home select');
      if (field === null) throw new Error('There is no choice of routers');
      field.value = 'dnsmasq';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await person.click('button', 'Download');
    const text = await until('the file', () => person.page.evaluate(() => document.body.dataset.saved ?? null));
    const reporting = HOSTS.filter(({ purpose, breaks }) => breaks === undefined && purpose === 'telemetry');
    expect(reporting.length).toBeGreaterThan(10);
    for (const { host } of reporting) expect(text).toContain(`\nlocal=/${host}/\n`);
    for (const { host, purpose } of HOSTS.filter((one) => one.purpose === 'push' || one.breaks !== undefined))
      expect(text, purpose).not.toContain(`\nlocal=/${host}/\n`);
    const guide = await person.page.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('.take-home a[target=_blank]');
      return (await fetch(link?.href ?? '')).text();
    });
    expect(guide).toContain('# dnsmasq');
    await person.page.close();
  });

  test('devices are remembered only once that is asked for; then the library opens with them, also after a restart', async () => {
    const person = await at('#/devices');
    await person.sees('Remember my devices');
    expect(await stored()).toBeNull();
    await person.click('button', 'Remember my devices');
    await person.click('field', 'Add a company, brand or product');
    await person.type('redmi');
    await person.click('option', 'Xiaomi');
    await person.sees('What you can do');
    await until('what was seen of it to be kept', async () => (await stored())?.xiaomi);
    expect(Object.keys((await stored()) ?? {})).toEqual(['xiaomi']);
    await person.page.close();
    await stage.restart();
    const again = await at('#/');
    await again.sees('My devices');
    await again.sees('Nothing new since you last looked.');
    await again.page.close();
  });

  test('what was added since is said, and forgetting leaves nothing', async () => {
    await stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const { myDevices } = await api.storage.local.get('myDevices');
      const ids = myDevices.xiaomi.ids.filter((id: string) => !id.startsWith('xiaomi-2020-browser-incognito'));
      await api.storage.local.set({ myDevices: { xiaomi: { ids, revision: 'before' } } });
    });
    const person = await at('#/devices');
    await person.sees('1 new since you last looked');
    await person.click('button', 'Forget my devices');
    await person.sees('Remember my devices');
    await until('nothing to be kept', async () => (await stored()) === null);
    await person.page.close();
  });

  test('a fleet’s inventory makes a report with its files, and nothing of it is kept', async () => {
    const before = await stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return JSON.stringify(await api.storage.local.get(null));
    });
    const person = await at('#/fleet');
    await person.sees('nothing is sent or stored');
    const rows = [
      'Device name,Manufacturer,Model',
      'anna-1,Xiaomi,',
      'ben-2,Samsung,Galaxy A54',
      'cleo-3,Nobody,Thing',
    ];
    await type(person.page, '.fleet textarea', rows.join('\n'));
    await person.sees('Entries read: 3 · Companies found: 2');
    await person.sees('Columns read: Model, Manufacturer');
    await person.sees('Grave findings');
    await person.page.evaluate(keepSaved);
    await person.click('button', 'Policy for Chrome');
    const policy = await until('the policy', () => person.page.evaluate(() => document.body.dataset.saved ?? null));
    const [managed] = Object.values(JSON.parse(policy)['3rdparty'].extensions);
    expect(decodePolicy(managed).problems).toEqual([]);
    expect(policy).toContain('mi.com # Xiaomi');
    await person.click('button', 'CSV');
    const csv = await until('the table', () =>
      person.page.evaluate(() =>
        document.body.dataset.saved?.includes('company_id') ? document.body.dataset.saved : null,
      ),
    );
    expect(csv).toContain('xiaomi-2020-browser-incognito');
    expect(`${csv}${policy}`).not.toMatch(/anna-1|ben-2|cleo-3/);
    await person.page.close();
    const after = await stage.driver.hub.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return JSON.stringify(await api.storage.local.get(null));
    });
    expect(after).toBe(before);
  });
});
