/** A task of the page's is never held up for longer. */
const SLICE_MS = 5;
/** A page that is never idle is read in slices all the same. */
const AT_LATEST_MS = 400;

/** Works through things when the page is idle, a few at a time, each once however often it was added. */
export function whenIdle<Thing>(work: (thing: Thing) => void): { add(thing: Thing): void; clear(): void } {
  const queue = new Set<Thing>();
  let asked = false;
  const run = () => {
    asked = false;
    const end = performance.now() + SLICE_MS;
    for (const thing of queue) {
      queue.delete(thing);
      work(thing);
      if (performance.now() > end) break;
    }
    if (queue.size > 0) askForTime();
  };
  const askForTime = () => {
    if (asked) return;
    asked = true;
    requestIdleCallback(run, { timeout: AT_LATEST_MS });
  };
  return {
    add(thing) {
      queue.add(thing);
      askForTime();
    },
    clear: () => queue.clear(),
  };
}
