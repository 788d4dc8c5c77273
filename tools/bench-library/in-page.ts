import type { DrivenPage } from '../browser/driver.ts';

/** Between two keys, as somebody types: what is drawn while the page is idle is drawn meanwhile. */
const BETWEEN_MS = 150;

/** What somebody does whose paint is waited for. */
export type Deed =
  | { type: string }
  /** Ticks a box, or takes its tick away: the one at this place among all boxes of filters. */
  | { tick: number }
  | { show: 'vendors' | 'incidents' }
  | { go: string }
  /** Nothing, to tell how long a frame of the page takes by itself. */
  | { nothing: true };

/**
 * Milliseconds from each deed to the end of the frame that shows what came of it, in the page's own clock. Throws where the
 * count or the first row was another once the page had come to rest: the frame would not have shown the answer.
 */
export const paintsOf = (page: DrivenPage, deeds: readonly Deed[]): Promise<number[]> =>
  page.evaluate(
    async (all, between) => {
      const one = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);
      const frame = () =>
        new Promise((done) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
        });
      const rest = () => new Promise((done) => setTimeout(done, between));
      const shown = () =>
        `${one('.found p')?.textContent} ${one('main tbody th, .incidents a, .chart svg')?.textContent}`;
      const act = (deed: Deed) => {
        if ('type' in deed) {
          const field = one<HTMLInputElement>('.filters .text');
          if (field !== null) field.value = deed.type;
          field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        } else if ('tick' in deed) document.querySelectorAll<HTMLElement>('.facet input')[deed.tick]?.click();
        else if ('show' in deed)
          document.querySelectorAll<HTMLElement>('.choice input')[deed.show === 'vendors' ? 0 : 1]?.click();
        else if ('go' in deed) location.hash = deed.go;
      };
      const times: number[] = [];
      for (const deed of all) {
        const before = shown();
        const start = performance.now();
        act(deed);
        await frame();
        // A way to another place begins with an event of its own.
        while ('go' in deed && shown() === before && performance.now() - start < 5000) await frame();
        times.push(performance.now() - start);
        const answer = shown();
        await rest();
        if (shown() !== answer) throw new Error(`${JSON.stringify(deed)}: first ${answer}, then ${shown()}`);
      }
      return times;
    },
    deeds,
    BETWEEN_MS,
  );

/** Waits until the page grows no more, then scrolls through all of it, a window at a time. */
export const scrollThrough = (page: DrivenPage): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
      scrollTo(0, at);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  });

/** Milliseconds after which the page has drawn all that it draws: until it has had as many elements for half a second. */
export const settled = (page: DrivenPage): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    let [count, since] = [0, start];
    while (performance.now() - since < 500) {
      await new Promise((done) => setTimeout(done, 25));
      const now = document.getElementsByTagName('*').length;
      if (now !== count) [count, since] = [now, performance.now()];
    }
    return since - start;
  });
