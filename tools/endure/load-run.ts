import { benchList, madeUpDomain, setInfos, writeContents } from '../bench-browser/lists.ts';
import { type DrivenPage, type Driver, until } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { wrongButtons } from './buttons.ts';
import { type Memory, PLANTED } from './goals.ts';
import { Model } from './model.ts';
import { onStage, problemsOf } from './stage.ts';
import { activate, openTabs, webTabs } from './tabs.ts';

export type LoadRun = {
  tabs: number;
  vendorTabs: number;
  lists: number;
  domains: number;
  popups: number;
  /** Before tabs and lists, after each round, after all lists were removed, and with `PLANTED` more kept by the worker. */
  before: Memory;
  rounds: Memory[];
  without: Memory;
  planted: Memory;
  /** Bytes of the lists that were removed. */
  removed: number;
  wrong: string[];
  problems: string[];
  canReport: boolean;
};

/** The whole run: so many popups in so many rounds, and domains of all lists together. */
export const POPUPS = 200;
export const ROUNDS = 10;
export const DOMAINS = 2_000_000;
export type Load = { tabs: number; lists: number; popups: number; domains: number; rounds: number };

/** Opens many tabs with many lists, uses the popup again and again, and weighs what the extension holds after each round. */
export function loadRun(name: BrowserName, extension: string, load: Load): Promise<LoadRun> {
  return onStage(
    name,
    extension,
    () => null,
    async (driver) => {
      const model = new Model();
      const before = await memoryOf(driver);
      const removed = await installLists(driver.hub, model, load);
      const vendorTabs = await openAll(driver.hub, model, load.tabs);
      const rounds: Memory[] = [];
      const wrong: string[] = [];
      let popups = 0;
      for (let round = 0; round < load.rounds; round++) {
        popups += await oneRound(driver, model, round, Math.ceil(load.popups / load.rounds), wrong);
        rounds.push(await memoryOf(driver));
        console.error(`${name}: round ${round + 1}, ${JSON.stringify(rounds.at(-1))}`);
      }
      const tabs = (await webTabs(driver.hub)).length;
      const without = await withoutLists(driver, model);
      const planted = await plant(driver);
      const { lists, domains } = load;
      const counts = { tabs, vendorTabs, lists, domains, popups };
      return { ...counts, before, rounds, without, planted, removed, wrong, ...(await problemsOf(driver)) };
    },
  );
}

async function memoryOf(driver: Driver): Promise<Memory> {
  // In this order: the worker's collection gives pages back that the process then no longer has.
  return { worker: await driver.workerMemory(), process: await driver.processMemory() };
}

/** Installs lists that have the domains between them. Returns their bytes. */
async function installLists(hub: DrivenPage, model: Model, { lists, domains }: Load): Promise<number> {
  const infos = [];
  let bytes = 0;
  for (let i = 0; i < lists; i++) {
    const { info, index } = benchList(Math.floor(domains / lists), `load-${i}`);
    await writeContents(hub, info, index);
    infos.push(info);
    bytes += index.byteLength;
    model.lists = [...model.lists, { name: info.name, on: true, entries: info.entries, domains: [listed(i)] }];
  }
  await setInfos(hub, infos);
  return bytes;
}

/** A domain of the list of this number. */
const listed = (i: number): string => madeUpDomain(42, `load-${i}`);

/** Opens so many tabs, one in ten with a company's site; the web tab is there already. Returns how many those are. */
async function openAll(hub: DrivenPage, model: Model, count: number): Promise<number> {
  const windowId = await hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.tabs.getCurrent()).windowId as number;
  });
  const hosts = Array.from({ length: count - 1 }, (_, i) => (i % 10 === 0 ? model.sites[i / 10] : undefined));
  const urls = hosts.map((host, i) => `https://${host ?? QUIET}/?tab=${i}`);
  // A browser that has to open hundreds at once gives up on some.
  for (let i = 0; i < urls.length; i += 10) await openTabs(hub, windowId, urls.slice(i, i + 10));
  return hosts.filter((host) => host !== undefined).length;
}

const QUIET = 'quiet.example';

/** Every company's tab once in front, pages on two of the lists, and the popup so many times. Returns how many. */
async function oneRound(driver: Driver, model: Model, round: number, popups: number, wrong: string[]): Promise<number> {
  const { hub } = driver;
  const isRight = async () => {
    const all = async () => (await wrongButtons(driver, model)).length === 0;
    await until('the buttons', all).catch(async () => wrong.push(...(await wrongButtons(driver, model))));
  };
  const companies = (await webTabs(hub)).filter(({ url }) => url.includes('/?tab=') && !url.includes(QUIET));
  await activate(hub, ...companies.map(({ id }) => id));
  await isRight();
  for (const i of [2 * round, 2 * round + 1]) {
    await driver.visit(`https://${listed(i % model.lists.length)}/`);
    await isRight();
  }
  await driver.visit('https://www.mi.com/');
  for (let i = 0; i < popups; i++) {
    const popup = await driver.popup();
    await until('the record', () => popup.evaluate(() => document.querySelector('h1') !== null));
    await popup.close();
  }
  model.seen.add('xiaomi');
  await isRight();
  return popups;
}

/** Removes all lists, and weighs again once the worker has answered to it. */
async function withoutLists(driver: Driver, model: Model): Promise<Memory> {
  await setInfos(driver.hub, []);
  model.lists = [];
  await driver.visit(`https://${listed(1)}/`);
  await until('the lists to be gone', async () => (await wrongButtons(driver, model)).length === 0);
  return memoryOf(driver);
}

/** Has the worker keep what nobody asked for, and weighs again: a leak of that size is noticed. */
async function plant(driver: Driver): Promise<Memory> {
  await driver.visit('https://www.mi.com/planted');
  await driver.inWorker(
    (size, isPage) => {
      const view = isPage ? browser.extension.getBackgroundPage() : globalThis;
      view.planted = new Uint8Array(size).fill(1);
    },
    PLANTED,
    driver.name === 'firefox',
  );
  return memoryOf(driver);
}
