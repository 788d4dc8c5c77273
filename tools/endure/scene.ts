import { LOUDNESS } from '../../src/core/user/settings.ts';
import { seeded } from '../../test/support/seeded.ts';
import { type Driver, until } from '../browser/driver.ts';
import { importList, removeList, saveOwnList, subscribe, toggleList, type UnderWay, updateList } from './acts.ts';
import { LIST_NAME, type ListHost } from './list-host.ts';
import { Model } from './model.ts';
import { type Pick, pages } from './pages.ts';
import { chooseLoudness, lookAtRecord, mute, unmute } from './settings.ts';
import { activate, hasArrived, moveTab, navigate, openTabs, type Tab, webTabs } from './tabs.ts';

/** Imported lists at most, beside the own and the subscribed one. */
const IMPORTED = 4;

/** Weights by how much there is to break in the middle of it; `rest` is nothing at all. */
const WEIGHTS = { rest: 20, navigate: 20, activate: 8, move: 8, import: 8, own: 6, toggle: 5, remove: 4 };
const MORE = { update: 9, loudness: 5, look: 3, mute: 4, unmute: 4 };
const ALL = { ...WEIGHTS, ...MORE };
export type Act = keyof typeof ALL;
const ACTS = (Object.keys(ALL) as Act[]).flatMap((act) => Array<Act>(ALL[act]).fill(act));

/** A browser with windows, lists and settings in it, and all that can happen there by chance; the same for the same seed. */
export class Scene {
  readonly model = new Model();
  readonly #driver: Driver;
  readonly #host: ListHost;
  readonly #random: () => number;
  readonly #pages: ReturnType<typeof pages>;
  #imported = 0;
  #popupTab = 0;

  constructor(driver: Driver, host: ListHost, seed: number) {
    this.#driver = driver;
    this.#host = host;
    this.#random = seeded(seed);
    this.#pages = pages(this.pick, this.model);
  }

  /** A number from 0 up to a limit. */
  readonly upTo = (limit: number): number => this.#random() * limit;
  readonly pick: Pick = (items) => items[Math.floor(this.upTo(items.length))] as (typeof items)[number];
  readonly #anyPage = () => this.#pages.any(this.#host.state.version, this.#imported);

  /** Three windows with three tabs each, every kind of list, and settings that are remembered on disk. */
  async prepare(): Promise<void> {
    const { hub } = this.#driver;
    await hub.evaluate(async (settings) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.storage.local.set({ settings });
    }, this.model.settings);
    await this.#driver.visit(this.#anyPage());
    this.#popupTab = (await webTabs(hub))[0]?.id ?? 0;
    await subscribe(hub, this.model);
    await (await saveOwnList(hub, this.model, ['own-1.example', 'own-2.example'])).finish();
    for (let i = 0; i < 2; i++) await this.#driver.openWindow(this.#anyPage());
    const tabs = await until('three windows', async () => {
      const found = await webTabs(hub);
      return new Set(found.map(({ windowId }) => windowId)).size === 3 ? found : null;
    });
    for (const windowId of new Set(tabs.map((tab) => tab.windowId)))
      await openTabs(hub, windowId, [this.#anyPage(), this.#anyPage()]);
    await this.#driver.visit(this.#anyPage());
  }

  /** An event: a tab comes to the front, or another page into one. Answers with the question whether it has come. */
  async event(): Promise<() => Promise<boolean>> {
    const tabs = await webTabs(this.#driver.hub);
    return this.upTo(2) < 1 ? this.#show(tabs) : this.#go(tabs);
  }

  /** One of the tabs in sight. */
  readonly visible = async (): Promise<Tab> =>
    this.pick((await webTabs(this.#driver.hub)).filter(({ active }) => active));

  async #show(tabs: readonly Tab[]): Promise<() => Promise<boolean>> {
    await activate(this.#driver.hub, this.pick(tabs.filter(({ active }) => !active)).id);
    return async () => true;
  }

  async #go(tabs: readonly Tab[]): Promise<() => Promise<boolean>> {
    const { id } = this.pick(tabs.filter(({ active }) => active));
    const url = this.#anyPage();
    await navigate(this.#driver.hub, id, url);
    return () => hasArrived(this.#driver.hub, id, url);
  }

  async #move(tabs: readonly Tab[]): Promise<() => Promise<boolean>> {
    // Not the one that popups open over, nor the last of a window.
    const count = (wanted: number) => tabs.filter(({ windowId }) => windowId === wanted).length;
    const movable = tabs.filter(({ id, windowId }) => id !== this.#popupTab && count(windowId) > 1);
    await moveTab(this.#driver.hub, this.pick(movable).id, this.pick(tabs).windowId);
    return async () => true;
  }

  /** Begins an act, by chance or this one; null for rest, and where there is nothing to do it with. */
  async begin(act: Act = this.pick(ACTS)): Promise<{ act: Act; under: UnderWay | null }> {
    const under = (await this.#onTabs(act)) ?? (await this.#onLists(act)) ?? (await this.#onChoices(act));
    return { act: under === null ? 'rest' : act, under };
  }

  async #onTabs(act: Act): Promise<UnderWay | null> {
    const tabs = await webTabs(this.#driver.hub);
    const moves = { navigate: () => this.#go(tabs), activate: () => this.#show(tabs), move: () => this.#move(tabs) };
    if (!(act in moves)) return null;
    const isThere = await moves[act as keyof typeof moves]();
    // What happens to tabs changes nothing that is kept.
    return { finish: async () => void (await until('the tab', isThere)) };
  }

  async #onLists(act: Act): Promise<UnderWay | null> {
    const { hub } = this.#driver;
    const imported = this.model.lists.filter(({ name }) => name !== '' && name !== LIST_NAME);
    if (act === 'import' && imported.length < IMPORTED)
      return importList(hub, this.model, `import-${++this.#imported}`, 50 + Math.floor(this.upTo(500)));
    if (act === 'own') {
      const domains = [this.pick([1, 2, 3, 4]), this.pick([5, 6])].map((i) => `own-${i}.example`);
      return saveOwnList(hub, this.model, domains);
    }
    if (act === 'update') return updateList(hub, this.model, this.#host);
    if (imported.length === 0) return null;
    if (act === 'toggle') return toggleList(hub, this.model, this.pick(imported));
    return act === 'remove' ? removeList(hub, this.model, this.pick(imported)) : null;
  }

  async #onChoices(act: Act): Promise<UnderWay | null> {
    const { loudness, mutes } = this.model.settings;
    if (act === 'loudness')
      return chooseLoudness(this.#driver, this.model, this.pick(LOUDNESS.filter((one) => one !== loudness)));
    if (act === 'unmute' && mutes.length > 0) return unmute(this.#driver, this.model);
    const page = act === 'look' || act === 'mute' ? this.#pages.unmuted() : null;
    if (page === null) return null;
    return act === 'look' ? lookAtRecord(this.#driver, this.model, page) : mute(this.#driver, this.model, page);
  }
}
