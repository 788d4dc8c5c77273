import { startSession } from './session.ts';

/** In the world of the extension's scripts, which the page cannot see: no page gets the script twice. */
const world = globalThis as { telltaleMarks?: true };

if (world.telltaleMarks === undefined) {
  world.telltaleMarks = true;
  startSession(() => {
    delete world.telltaleMarks;
  });
}
