import { LOUDNESS, type Loudness } from '../../src/core/user/settings.ts';
import { type DrivenPage, type Driver, until } from '../browser/driver.ts';
import { press } from '../gallery/acts.ts';
import type { UnderWay } from './acts.ts';
import type { Model } from './model.ts';
import { readStoredBy } from './stored.ts';
import { hasArrived, navigate } from './tabs.ts';

/** Chooses in the settings how loudly to warn. */
export async function chooseLoudness({ hub }: Driver, model: Model, loudness: Loudness): Promise<UnderWay> {
  await press('input[name=loudness]', LOUDNESS.indexOf(loudness))(hub);
  return {
    async finish() {
      await until(`${loudness}`, async () => (await readStoredBy(hub)).settings.loudness === loudness);
      model.settings = { ...model.settings, loudness };
    },
  };
}

/**
 * Opens the popup on a page. It is about the window that the browser takes to be in front, which without a display is not
 * always the one of the web tab: the page is opened there as well.
 */
async function popupOn(driver: Driver, url: string): Promise<DrivenPage> {
  await driver.visit(url);
  const front = await driver.hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0] as { id: number; url: string };
  });
  if (front.url !== url) await navigate(driver.hub, front.id, url);
  await until('the page', () => hasArrived(driver.hub, front.id, url));
  return driver.popup();
}

/** Opens the popup on the page of the web tab, which marks the record of its vendor as viewed. */
export async function lookAtRecord(driver: Driver, model: Model, url: string): Promise<{ slug: string } & UnderWay> {
  const slug = model.judge({ url, title: '' })?.verdict.vendors[0]?.vendor ?? '';
  const popup = await popupOn(driver, url);
  const isMarked = async () => {
    const { seen, readMarks } = await readStoredBy(driver.hub);
    return seen.includes(slug) && readMarks.includes(slug);
  };
  return {
    slug,
    async finish() {
      await until(`${slug} to be marked`, isMarked);
      model.seen.add(slug);
      // It may have closed by itself.
      await popup.close().catch(() => undefined);
    },
  };
}

/** Presses Mute in the popup on a vendor's page. */
export async function mute(driver: Driver, model: Model, url: string): Promise<UnderWay> {
  const slug = model.judge({ url, title: '' })?.verdict.vendors[0]?.vendor ?? '';
  const popup = await popupOn(driver, url);
  await until('the button that mutes', () =>
    popup.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('footer > button')];
      const found = buttons.find(({ textContent }) => textContent.startsWith('Mute'));
      found?.click();
      return found !== undefined;
    }),
  );
  return {
    async finish() {
      await until(`${slug} to be muted and marked`, async () => {
        const { settings, seen, readMarks } = await readStoredBy(driver.hub);
        return settings.mutes.includes(slug) && seen.includes(slug) && readMarks.includes(slug);
      });
      model.seen.add(slug);
      model.settings = { ...model.settings, mutes: [...model.settings.mutes, slug].sort() };
      await popup.close().catch(() => undefined);
    },
  };
}

/** Unmutes, in the settings, the vendor that is first there. */
export async function unmute({ hub }: Driver, model: Model): Promise<UnderWay> {
  const before = model.settings.mutes;
  await press('.mutes li:not(.gone) button')(hub);
  return {
    async finish() {
      const { mutes } = await until('one to be unmuted', async () => {
        const { settings } = await readStoredBy(hub);
        return settings.mutes.length < before.length ? settings : null;
      });
      model.settings = { ...model.settings, mutes };
    },
  };
}
