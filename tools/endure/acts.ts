import { type DrivenPage, until } from '../browser/driver.ts';
import { chooseFile, press, type } from '../gallery/acts.ts';
import { domainsOf, LIST_ADDRESS, LIST_NAME, type ListHost } from './list-host.ts';
import type { KeptList, Model } from './model.ts';
import { readStoredBy, type Stored } from './stored.ts';

/** Something that is under way and can be interrupted; `finish` resolves once it is done, and the model knows of it. */
export type UnderWay = { finish(): Promise<void> };

/** Waits until something is kept; where it never is, what the page says goes into the error. */
const stored = (hub: DrivenPage, what: string, isThere: (stored: Stored) => boolean) =>
  until(what, async () => isThere(await readStoredBy(hub)), 20_000).catch(async (error: Error) => {
    const words = await hub.evaluate(() => document.body.innerText);
    throw new Error(`${error.message}; the page says: ${words}`);
  });

/** Imports a file through the settings page, up to the click that imports it. */
export async function importList(hub: DrivenPage, model: Model, name: string, count: number): Promise<UnderWay> {
  const domains = Array.from({ length: count }, (_, i) => `d${i}.${name}.example`);
  await chooseFile(`${name}.txt`, domains.join('\n'))(hub);
  await press('.import:has(select) [type=submit]')(hub);
  return {
    async finish() {
      await stored(hub, `the list ${name}`, ({ lists }) => lists.some((list) => list.name === name));
      model.lists = [...model.lists, { name, on: true, entries: count, domains }];
    },
  };
}

/** Types the own list and saves it. */
export async function saveOwnList(hub: DrivenPage, model: Model, domains: string[]): Promise<UnderWay> {
  const own = (lists: Stored['lists']) => lists.find(({ id }) => id === 'own')?.revision;
  const before = own((await readStoredBy(hub)).lists);
  await type('form textarea', `${domains.join('\n')}\n`)(hub);
  await press('form .bar [type=submit]')(hub);
  return {
    async finish() {
      await stored(hub, 'the own list', ({ lists }) => own(lists) !== undefined && own(lists) !== before);
      const list: KeptList = { name: '', on: true, entries: domains.length, domains };
      model.lists = [list, ...model.lists.filter(({ name }) => name !== '')];
    },
  };
}

/** Switches a list on or off. */
export async function toggleList(hub: DrivenPage, model: Model, { name, on }: KeptList): Promise<UnderWay> {
  await inRow(hub, name, 'input[type=checkbox]');
  return {
    async finish() {
      await stored(hub, `${name} to be ${on ? 'off' : 'on'}`, ({ lists }) =>
        lists.some((list) => list.name === name && list.on !== on),
      );
      model.lists = model.lists.map((list) => (list.name === name ? { ...list, on: !on } : list));
    },
  };
}

/** Removes a list, with the second click that makes sure. */
export async function removeList(hub: DrivenPage, model: Model, { name }: KeptList): Promise<UnderWay> {
  const button = '.more-of-list .bar:last-child button';
  const words = () =>
    hub.evaluate(
      (wanted, selector) =>
        [...document.querySelectorAll('.list')]
          .find((row) => row.querySelector('strong')?.textContent === wanted)
          ?.querySelector(selector)?.textContent ?? '',
      name,
      button,
    );
  const before = await words();
  await inRow(hub, name, button);
  await until('the question whether to remove it', async () => (await words()) !== before);
  await inRow(hub, name, button);
  return {
    async finish() {
      await stored(hub, `${name} to go`, ({ lists }) => lists.every((list) => list.name !== name));
      model.lists = model.lists.filter((list) => list.name !== name);
    },
  };
}

/** Clicks something in the row of a list, once it is there. */
const inRow = (hub: DrivenPage, name: string, selector: string) =>
  until(`${selector} of ${name}`, () =>
    hub.evaluate(
      (wanted, inside) => {
        const rows = [...document.querySelectorAll('.list')];
        const row = rows.find((one) => one.querySelector('strong')?.textContent === wanted);
        const found = row?.querySelector<HTMLElement>(inside);
        found?.click();
        return found != null;
      },
      name,
      selector,
    ),
  );

/** Lets the alarm ring for the subscribed list, of which there is a newer version, and waits until it is asked for. */
export async function updateList(hub: DrivenPage, model: Model, host: ListHost): Promise<UnderWay> {
  const { state, etag } = host;
  state.version++;
  const asked = state.asked;
  await hub.evaluate(makeDue, LIST_ADDRESS);
  await until('the alarm of a list that is due', () => hub.evaluate(isAlarmNear));
  await ring(hub);
  await until('the list to be asked for', async () => state.asked > asked);
  return {
    async finish() {
      // A round that was cut short is begun again by the alarm it had set, ten minutes later: here at once.
      await until(
        'the newer version',
        async () => {
          const { lists } = await readStoredBy(hub);
          if (lists.some(({ from }) => from?.url === LIST_ADDRESS && from.etag === etag())) return true;
          await ring(hub);
          await new Promise((resolve) => setTimeout(resolve, 300));
          return false;
        },
        20_000,
      );
      const domains = domainsOf(state.version);
      model.lists = model.lists.map((list) => (list.name === LIST_NAME ? { ...list, domains } : list));
    },
  };
}

const ring = (hub: DrivenPage) =>
  hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.alarms.create('lists', { when: Date.now() });
  });

/** Resolves once the worker has answered to the change: else its alarm would come in the place of the one that is to ring. */
const isAlarmNear = async (): Promise<boolean> => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const when = (await api.alarms.get('lists'))?.scheduledTime ?? Number.POSITIVE_INFINITY;
  return when < Date.now() + 90_000;
};

const makeDue = (url: string): Promise<void> =>
  navigator.locks.request('lists', async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const { lists } = (await api.storage.local.get('lists')) as { lists: { from?: { url: string } }[] };
    const checked = new Date(Date.now() - 8 * 86_400_000).toISOString();
    const aged = lists.map((list) => (list.from?.url === url ? { ...list, from: { ...list.from, checked } } : list));
    await api.storage.local.set({ lists: aged });
  });

/** Subscribes to the list of the local server, with the click that asks for access to it. */
export async function subscribe(hub: DrivenPage, model: Model): Promise<void> {
  await type('input[type=url]', `${LIST_ADDRESS}#telltale:${LIST_NAME}`)(hub);
  const button = '.import [type=submit]:not([disabled])';
  // A page that is drawn anew at that moment moves the button away from under the click.
  await until('what the address leads to', async () => {
    await hub.tap(button).catch(() => undefined);
    await until('the preview', () => hub.evaluate(() => document.querySelector('.import select') !== null), 2000);
    return true;
  });
  await press('.import:has(select) [type=submit]')(hub);
  await stored(hub, 'the subscribed list', ({ lists }) => lists.some(({ from }) => from !== null));
  const [info] = (await readStoredBy(hub)).lists.filter(({ from }) => from !== null);
  model.lists = [...model.lists, { name: LIST_NAME, on: true, entries: info?.entries ?? 0, domains: domainsOf(1) }];
}
