import { releaseNotifications } from '../browser/notifications.ts';
import { releaseAllOrigins } from '../granted/origins.ts';
import { withLists } from '../lists/list-infos.ts';
import { deleteEverything } from '../lists/list-store.ts';
import { clearStored } from './storage.ts';

/** Back to a fresh install. */
export const resetUserState = (): Promise<void> =>
  withLists(async () => {
    await Promise.all([clearStored('local'), clearStored('session'), deleteEverything()]);
    await releaseAllOrigins();
    await releaseNotifications();
  });
