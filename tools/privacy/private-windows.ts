import { type Driver, until } from '../browser/driver.ts';
import { lookUp, NOBODYS, openPopup } from './popups.ts';

export type PrivateSession = {
  visits: number;
  popups: number;
  lookUps: number;
  /** The keys that were written to disk meanwhile, and the stores that hold something else than before. */
  written: string[];
};

/** A host that was never visited, below a domain or any of several. */
export type NextAddress = (domain?: string) => string;

/** Visits in a private window of a browser that was launched with `allowsPrivate`. */
export async function visitInPrivate(driver: Driver, visits: number, address: NextAddress): Promise<PrivateSession> {
  const session: PrivateSession = { visits, popups: 0, lookUps: 0, written: [] };
  const before = await driver.hub.evaluate(readStores);
  await driver.hub.evaluate(keepWrites);
  await driver.openWindow('about:blank', true);
  const windowId = await until('the private window', () => driver.hub.evaluate(findPrivateWindow));
  for (let i = 0; i < visits; i++) {
    const looksUp = i % 25 === 2;
    const url = looksUp ? address(NOBODYS) : address();
    await driver.hub.evaluate(visitIn, windowId, url);
    await until(`the private ${url}`, async () =>
      (await driver.fronts()).some((front) => front.url === url && front.title !== ''),
    );
    if (i % 5 === 0) session.popups += await openPopup(driver, true);
    if (looksUp) session.lookUps += await lookUp(driver, true);
  }
  session.written.push(...(await driver.hub.evaluate(keptWrites)));
  const after = await driver.hub.evaluate(readStores);
  for (const store of Object.keys(after)) if (after[store] !== before[store]) session.written.push(`changed: ${store}`);
  return session;
}

/** What is in each store on disk, as text. */
const readStores = async (): Promise<Record<string, string>> => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const found: Record<string, string> = {};
  for (const area of ['local', 'sync']) found[area] = JSON.stringify(await api.storage[area].get(null));
  const answerOf = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      const contents = await Promise.all([answerOf(records.getAllKeys()), answerOf(records.getAll())]);
      found[`${name} ${store}`] = JSON.stringify(contents);
    }
    database.close();
  }
  return found;
};

/** Begins to keep the keys that are written to disk. In the page itself: Firefox gives each script globals of its own. */
const keepWrites = () => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { dataset } = document.documentElement;
  dataset.written = '[]';
  api.storage.onChanged.addListener((changes: object, area: string) => {
    if (area === 'session') return;
    const keys = Object.keys(changes).map((key) => `${area} ${key}`);
    dataset.written = JSON.stringify([...JSON.parse(dataset.written ?? ''), ...keys]);
  });
};

/** The keys that were written since then. */
export const keptWrites = (): string[] => JSON.parse(document.documentElement.dataset.written ?? '');

const findPrivateWindow = async () => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const windows: { id: number; incognito: boolean }[] = await api.windows.getAll();
  return windows.find(({ incognito }) => incognito)?.id;
};

const visitIn = async (windowId: number, url: string) => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const [tab] = await api.tabs.query({ windowId, active: true });
  await api.tabs.update(tab.id, { url });
};
