import { BADGE_COLOURS } from '../../src/core/recognise/toolbar-look.ts';
import type { Driver } from '../browser/driver.ts';
import type { Model } from './model.ts';

/** What one visible tab is and what its button shows, read in a page of the extension: the worker is not woken by it. */
type Visible = { url: string; title: string; badge: string; says: string; colour: number[] };

const visible = async (): Promise<Visible[]> => {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const tabs: { id: number; url: string; title: string }[] = await api.tabs.query({ active: true });
  return Promise.all(
    tabs.map(async ({ id: tabId, url, title }) => ({
      url,
      title,
      badge: await api.action.getBadgeText({ tabId }),
      says: await api.action.getTitle({ tabId }),
      colour: [...(await api.action.getBadgeBackgroundColor({ tabId }))],
    })),
  );
};

const rgb = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * What is wrong with the buttons of all visible tabs: badge, title and picture. Chromium reports no picture; there the
 * ground of the badge stands in for it, which is set in the same call and differs by level.
 */
export async function wrongButtons({ hub, fronts, name }: Driver, model: Model): Promise<string[]> {
  const shown = await hub.evaluate(visible);
  const pictures =
    name === 'firefox' ? new Map((await fronts()).map(({ url, picture = '' }) => [url, picture])) : undefined;
  return shown.flatMap(({ url, title, badge, says, colour }) => {
    const right = model.shown({ url, title });
    const isRightColour = right.icon === 'none' || rgb(BADGE_COLOURS[right.icon]).every((one, i) => one === colour[i]);
    const picture = pictures?.get(url);
    const wrong = [
      ...(badge === right.badge ? [] : [`badge “${badge}” for “${right.badge}”`]),
      ...(says === right.title ? [] : [`title “${says}” for “${right.title}”`]),
      ...(isRightColour ? [] : [`colour ${colour.join()} for ${right.icon}`]),
      ...(picture === undefined || picture.includes(`/${right.icon}-`) ? [] : [`picture ${picture} for ${right.icon}`]),
    ];
    return wrong.length === 0 ? [] : [`${url}: ${wrong.join(', ')}`];
  });
}
