import { releaseBlocking } from '../blocking/permissions.ts';
import { setRules } from '../blocking/rules.ts';
import { releaseNotifications } from '../browser/notifications.ts';
import { releaseAllOrigins } from '../granted/origins.ts';
import { withLists } from '../lists/list-infos.ts';
import { deleteEverything } from '../lists/list-store.ts';
import { clearStored } from './storage.ts';

/** Back to a fresh install. */
export const resetUserState = (): Promise<void> =>
  withLists(async () => {
    // Rules go before the permission does: without it nobody could take them away. And before it is forgotten that there are some.
    await setRules([], []).catch(console.warn);
    await Promise.all([clearStored('local'), clearStored('session'), deleteEverything()]);
    // All origins at once, so that none is taken along with a wider one and asked for again.
    await releaseAllOrigins();
    await releaseBlocking({ blocks: false, watches: false });
    await releaseNotifications();
  });
