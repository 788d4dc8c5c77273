import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../../test/support/seeded.ts';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/server.ts';
import { plant } from './plant.ts';
import { lookUp, NOBODYS, openPopup } from './popups.ts';
import { keptWrites, type NextAddress, type PrivateSession, visitInPrivate } from './private-windows.ts';
import { type Found, HALF, searchProfile } from './search-profile.ts';

/** What browsers ask for by themselves; everything else that was not visited came from the extension. */
const BROWSERS_OWN =
  /\/\/[^/]*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:\d+)?\/|\/favicon\.ico$/;

export type Plan = { visits: number; restarts: number; privateVisits: number };

export type Outcome = {
  visits: number;
  popups: number;
  lookUps: number;
  /** How often the worker was ended in between, and the browser closed and started again. */
  kills: number;
  restarts: number;
  inPrivate: PrivateSession;
  /** What reached the recording server, and what of it nobody can account for but the extension. */
  requests: number;
  unaccounted: string[];
  found: Found;
  /** The controls: the files in which a planted host was found, whether the server recorded a request for it, and its keys. */
  plantedIn: string[];
  plantedIsRecorded: boolean;
  plantedKeys: string[];
  problems: string[];
};

const OPTIONS = 'src/ui/options/options.html';
const LIBRARY = 'src/ui/library/library.html#/vendor/xiaomi';

/** Domains of the record and nobody's; each visit has a host of its own below one of them. */
const DOMAINS = ['mi.com', 'oneplus.com', 'samsung.com', 'tiktok.com', 'huawei.com', NOBODYS, 'news.test'];

export async function privacySession(name: BrowserName, extension: string, plan: Plan): Promise<Outcome> {
  const random = seeded(20261128);
  const letters = () => Array.from({ length: HALF }, () => Math.floor(random() * 36).toString(36)).join('');
  const labels: string[] = [];
  const address: NextAddress = (domain = DOMAINS[labels.length % DOMAINS.length]) => {
    const label = letters() + letters();
    labels.push(label);
    return `https://${label}.${domain}/`;
  };
  const web = await startLocalWeb();
  const profile = mkdtempSync(join(tmpdir(), 'telltale-privacy-'));
  const options = { extension, web, profile, headless: true, allowsPrivate: true };
  let driver = await launch(name, options);
  let closed = false;
  const problems: string[] = [];
  const counts = { popups: 0, lookUps: 0, kills: 0, restarts: 0 };
  try {
    const every = Math.ceil(plan.visits / (plan.restarts + 1));
    for (let i = 0; i < plan.visits; i++) {
      if (i > 0 && i % every === 0) {
        problems.push(...(await driver.problems()));
        await driver.close();
        driver = await launch(name, options);
        counts.restarts++;
      }
      const looksUp = i % 25 === 5;
      await driver.visit(looksUp ? address(NOBODYS) : address());
      if (i % 5 === 0) counts.popups += await openPopup(driver);
      if (looksUp) counts.lookUps += await lookUp(driver);
      if (i % 50 === 10) for (const path of [OPTIONS, LIBRARY]) await (await driver.open(path)).close();
      if (i % 40 === 20) {
        await driver.killWorker();
        counts.kills++;
      }
    }
    const inPrivate = await visitInPrivate(driver, plan.privateVisits, address);
    const asked = [...web.hits];
    const { host, origin } = await plant(driver.hub, letters() + letters());
    const plantedKeys = await driver.hub.evaluate(keptWrites);
    problems.push(...(await driver.problems()));
    await driver.close();
    closed = true;
    return {
      ...counts,
      visits: plan.visits,
      inPrivate,
      requests: asked.length,
      unaccounted: asked.filter((url) => !labels.includes(hostLabel(url)) && !BROWSERS_OWN.test(url)),
      found: searchProfile(profile, name, origin, labels),
      plantedIn: searchProfile(profile, name, origin, [hostLabel(`https://${host}`)]).own,
      plantedIsRecorded: web.hits.includes(`https://${host}/planted`),
      plantedKeys,
      problems,
    };
  } finally {
    if (!closed) await driver.kill();
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const hostLabel = (url: string): string => new URL(url).hostname.split('.')[0] ?? '';
