import filter from 'virtual:host-filter';
import { openHostFilter } from '../core/blocking/host-filter.ts';
import { isPrivateWindow } from './extension.ts';
import { startWatch } from './watch/session.ts';

/** In the world of the extension's scripts, which the page cannot see: no page gets the script twice. */
const world = globalThis as { telltaleWatch?: true };

if (world.telltaleWatch === undefined && !isPrivateWindow()) {
  world.telltaleWatch = true;
  startWatch(openHostFilter(filter), () => {
    delete world.telltaleWatch;
  });
}
