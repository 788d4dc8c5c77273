import browser from 'webextension-polyfill';
import { readStored, writeStored } from '../storage/storage.ts';

/**
 * The key, in memory only, that says the start was worked through. Browsers drop it whenever they drop what the toolbar
 * was set: when they close, and when the extension is updated, switched off, or reloaded to be let into private windows.
 */
export const STARTED_KEY = 'started';

/** How long the page that woke the worker goes first. */
const AFTER_MS = 200;

/**
 * To be called as the worker's script runs. Of all the ways to life, one question tells a start from a mere wake-up:
 * `onStart` is called at once after a start, and again at the next wake-up unless it resolved; `onWake` a moment after
 * every wake-up, since what woke the worker before may have been cut short.
 */
export function watchLife(onStart: () => Promise<unknown>, onWake: () => void): void {
  // Nothing to do in it, but without a listener Chromium would not bring the worker to life when the browser starts.
  browser.runtime.onStartup.addListener(() => undefined);
  void isStarted().then(async (started) => {
    if (started) setTimeout(onWake, AFTER_MS);
    else await begin(onStart);
  });
}

const isStarted = (): Promise<boolean> =>
  readStored('session', STARTED_KEY).then(
    (value) => value === true,
    () => false,
  );

async function begin(onStart: () => Promise<unknown>): Promise<void> {
  try {
    await onStart();
    await writeStored('session', STARTED_KEY, true);
  } catch (error) {
    console.warn('The start was cut short; it is done again at the next wake-up', error);
  }
}
