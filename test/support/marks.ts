import { type Driver, until } from '../../tools/browser/driver.ts';

/** A mark as it stands in a page: what it says, whether nothing hides it where it is on the screen, and the address of the link that it stands in, or that stands in its heading. */
export type MarkSeen = { label: string; link: string; isSeen: boolean };

/**
 * The marks of a page in a tab, read in the world of the extension's scripts: nobody else can look into closed roots.
 * Functions that run there stand alone.
 */
export const marksIn = (driver: Driver, url: string): Promise<MarkSeen[]> =>
  driver.hub.evaluate(async (address) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const tabs: { id: number; url: string }[] = await api.tabs.query({});
    const tab = tabs.find((one) => one.url === address);
    if (tab === undefined) return [];
    const [answer] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () =>
        [...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>('span:empty')]
          .map((host) => ({
            host,
            button: (
              (typeof chrome === 'object' && chrome.dom?.openOrClosedShadowRoot
                ? chrome.dom.openOrClosedShadowRoot(host)
                : host.openOrClosedShadowRoot) as ShadowRoot | null | undefined
            )?.querySelector<HTMLElement>('button[aria-expanded]'),
          }))
          .filter(({ button }) => button)
          .map(({ host, button }) => ({
            label: button?.getAttribute('aria-label') ?? '',
            link:
              host.closest<HTMLAnchorElement>('a[href]')?.href ??
              host.closest('h1,h2,h3,h4,[role=heading]')?.querySelector<HTMLAnchorElement>('a[href]')?.href ??
              '',
            isSeen: [button?.getBoundingClientRect()].every(
              (box) =>
                box !== undefined &&
                (box.top < 0 ||
                  box.bottom > innerHeight ||
                  document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === host),
            ),
          })),
    });
    return answer.result as MarkSeen[];
  }, url);

/** Waits until no mark has come or gone for a moment, with at least `least` there. */
export async function settledMarks(driver: Driver, url: string, least: number): Promise<MarkSeen[]> {
  let before = -1;
  let same = 0;
  return until(
    `${least} marks on ${url}`,
    async () => {
      const marks = await marksIn(driver, url);
      same = marks.length === before && marks.length >= least ? same + 1 : 0;
      before = marks.length;
      return same >= 5 ? marks : null;
    },
    60_000,
  );
}

/** What is inside the mark that has the focus, as markup; Chromium alone. */
export const insideOf = (driver: Driver, url: string): Promise<string> =>
  driver.hub.evaluate(async (address) => {
    const tabs: { id: number; url: string }[] = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === address);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      func: () => chrome.dom.openOrClosedShadowRoot(document.activeElement).innerHTML,
    });
    return answer.result as string;
  }, url);

/** Match patterns of the scripts that are registered in pages. */
export const registeredIn = (driver: Driver): Promise<string[]> =>
  driver.hub.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const scripts: { matches: string[] }[] = await api.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches).sort();
  });
