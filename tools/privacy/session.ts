import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../../test/support/seeded.ts';
import { type DrivenPage, type Driver, until } from '../browser/driver.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/server.ts';
import { type Found, HALF, searchProfile } from './search-profile.ts';

/** What browsers ask for by themselves; everything else that was not visited came from the extension. */
export const BROWSERS_OWN =
  /\/\/[^/]*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:\d+)?\/|\/favicon\.ico$/;

export type Plan = { visits: number; restarts: number; privateVisits: number };

export type Outcome = {
  visits: number;
  popups: number;
  lookUps: number;
  restarts: number;
  /** What reached the recording server, and what of it nobody can account for but the extension. */
  requests: number;
  unaccounted: string[];
  found: Found;
  /** The files in which a word was found that the run put into each store of the extension itself: the search can find. */
  control: string[];
  privateVisits: number;
  privatePopups: number;
  /** The keys that were written to disk while private windows were used. */
  writtenInPrivate: string[];
  problems: string[];
};

const OPTIONS = 'src/ui/options/options.html';
const LIBRARY = 'src/ui/library/library.html#/vendor/xiaomi';

/** Domains of the record and nobody's; each visit has a host of its own below one of them. */
const DOMAINS = ['mi.com', 'oneplus.com', 'samsung.com', 'tiktok.com', 'huawei.com', 'quiet.example', 'news.test'];

export async function privacySession(name: BrowserName, extension: string, plan: Plan): Promise<Outcome> {
  const random = seeded(20261128);
  const letters = () => Array.from({ length: HALF }, () => Math.floor(random() * 36).toString(36)).join('');
  const labels: string[] = [];
  const address = (): string => {
    const label = letters() + letters();
    labels.push(label);
    return `https://${label}.${DOMAINS[labels.length % DOMAINS.length]}/`;
  };
  const web = await startLocalWeb();
  const profile = mkdtempSync(join(tmpdir(), 'telltale-privacy-'));
  const options = { extension, web, profile, headless: true };
  let driver = await launch(name, options);
  let closed = false;
  const problems: string[] = [];
  const counts = { popups: 0, lookUps: 0, restarts: 0 };
  try {
    const every = Math.ceil(plan.visits / (plan.restarts + 1));
    for (let i = 0; i < plan.visits; i++) {
      if (i > 0 && i % every === 0) {
        problems.push(...(await driver.problems()));
        await driver.close();
        driver = await launch(name, options);
        counts.restarts++;
      }
      await driver.visit(address());
      if (i % 5 === 0) counts.popups += await openPopup(driver);
      if (i % 25 === 5) counts.lookUps += await lookUp(driver);
      if (i % 50 === 10) for (const path of [OPTIONS, LIBRARY]) await (await driver.open(path)).close();
      if (i % 40 === 20) await driver.killWorker();
    }
    const hidden =
      plan.privateVisits > 0
        ? await visitInPrivate(driver, plan.privateVisits, address)
        : { page: await driver.open(OPTIONS), popups: 0, written: [] };
    const id = await plant(hidden.page, letters);
    problems.push(...(await driver.problems()));
    await driver.close();
    closed = true;
    const { own: control } = searchProfile(profile, name, id.origin, [id.word]);
    return {
      ...counts,
      visits: plan.visits,
      requests: web.hits.length,
      unaccounted: web.hits.filter((url) => !labels.includes(hostLabel(url)) && !BROWSERS_OWN.test(url)),
      found: searchProfile(profile, name, id.origin, labels),
      control,
      privateVisits: plan.privateVisits,
      privatePopups: hidden.popups,
      writtenInPrivate: hidden.written,
      problems,
    };
  } finally {
    if (!closed) await driver.kill();
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const hostLabel = (url: string): string => new URL(url).hostname.split('.')[0] ?? '';

async function openPopup(driver: Driver): Promise<number> {
  const popup = await driver.popup();
  await until('content', () => popup.evaluate(() => document.querySelector('main') !== null));
  await popup.close();
  return 1;
}

async function lookUp(driver: Driver): Promise<number> {
  const popup = await driver.popup();
  await until('an answer', () =>
    popup.evaluate(() => {
      const box = document.querySelector('input');
      if (box === null) return false;
      box.value = 'xiaomi';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector('[role=option]') !== null;
    }),
  );
  await popup.close();
  return 1;
}

/** Visits in a private window; says what the extension wrote meanwhile. */
async function visitInPrivate(driver: Driver, visits: number, address: () => string) {
  await driver.allowPrivate();
  // The browser loads the extension anew for that: its pages are out of reach for a moment.
  const page = await until('the settings', () => driver.open(OPTIONS), 20_000);
  await driver.openWindow('about:blank', true);
  const windowId = await until('the private window', () =>
    page.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const written: string[] = [];
      Object.assign(globalThis, { written });
      api.storage.onChanged.addListener((changes: object, area: string) => {
        if (area !== 'session') written.push(...Object.keys(changes).map((key) => `${area} ${key}`));
      });
      const windows: { id: number; incognito: boolean }[] = await api.windows.getAll();
      return windows.find(({ incognito }) => incognito)?.id;
    }),
  );
  let popups = 0;
  for (let i = 0; i < visits; i++) {
    const url = address();
    await page.evaluate(visitIn, windowId, url);
    await until(`the private ${url}`, async () =>
      (await driver.fronts()).some((front) => front.url === url && front.title !== ''),
    );
    if (i % 5 === 0) popups += await page.evaluate(popUpIn, windowId);
  }
  const written = await page.evaluate(() => (globalThis as { written?: string[] }).written ?? []);
  return { page, popups, written };
}

const visitIn = async (windowId: number, url: string) => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const [tab] = await api.tabs.query({ windowId, active: true });
  await api.tabs.update(tab.id, { url });
};

/** Opens the popup in a window, waits until it shows something and closes it. Answers with how many were open. */
const popUpIn = async (windowId: number): Promise<number> => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  void api.windows.update(windowId, { focused: true });
  let asked = false;
  for (let i = 0; i < 100; i++) {
    // Refused while the panel of the one before is still closing; the answer to another may never come.
    if (!asked) {
      asked = true;
      api.action.openPopup({ windowId }).catch(() => {
        asked = false;
      });
    }
    const [view] = api.extension.getViews({ type: 'popup' });
    if (view?.document.querySelector('main')) {
      view.close();
      return 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return 0;
};

/** Puts one word into each store of the extension, as a trace of a visit would be; the search has to find it. */
async function plant(page: DrivenPage, letters: () => string): Promise<{ word: string; origin: string }> {
  const word = letters() + letters();
  const origin = await page.evaluate(async (text) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set({ planted: { [`https://${text}.example/`]: 1 } });
    const request = indexedDB.open('planted', 1);
    await new Promise<void>((resolve, reject) => {
      request.onupgradeneeded = () => request.result.createObjectStore('planted');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('planted', 'readwrite');
        // Long and repetitive, so that whatever compresses values compresses this one.
        transaction.objectStore('planted').put({ text: 'visited '.repeat(4000) + text }, 1);
        transaction.oncomplete = () => resolve();
      };
    });
    request.result.close();
    return location.host;
  }, word);
  return { word, origin };
}
