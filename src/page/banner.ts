import { startBanner } from './banner/session.ts';

/** In the world of the extension's scripts, which the page cannot see: no page gets the script twice. */
const world = globalThis as { telltaleBanner?: true };

// Pictures and XML are pages too.
if (world.telltaleBanner === undefined && document.body !== null) {
  world.telltaleBanner = true;
  startBanner(() => {
    delete world.telltaleBanner;
  });
}
