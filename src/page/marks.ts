import { startSession } from './session.ts';

/** In the world of the extension's scripts, which the page cannot see: no page gets the script twice. */
const world = globalThis as { telltaleMarks?: true };

/** A page that never ends loading is not waited for. */
const AT_LATEST_MS = 1500;

const start = () =>
  startSession(() => {
    delete world.telltaleMarks;
  });

/** The page goes first: what it still loads is not held up. */
function whenLoaded(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    removeEventListener('load', once);
    requestIdleCallback(run, { timeout: 200 });
  };
  addEventListener('load', once);
  setTimeout(once, document.readyState === 'complete' ? 0 : AT_LATEST_MS);
}

if (world.telltaleMarks === undefined) {
  world.telltaleMarks = true;
  whenLoaded(start);
}
