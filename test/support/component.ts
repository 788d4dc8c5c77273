import { cleanup, configure, screen, within } from '@testing-library/preact';
import { afterAll, afterEach, vi } from 'vitest';
import { realFiles } from './real-record.ts';

// Ends a hang; the default of one second also ends what a busy machine has not come to yet.
configure({ asyncUtilTimeout: 20_000 });

/** Set, not stubbed: what a view does late, after its file ended, finds them too. */
Object.assign(globalThis, {
  /** Files of the package, as `fetch` gives them in a page of the extension; made when one is asked for. */
  async fetch(path: string) {
    const content = realFiles().get(path.slice(1));
    if (content === undefined) throw new TypeError(`The package has no ${path}`);
    return new Response(content as BodyInit);
  },
  // happy-dom has no idle time of its own: here a page is idle at once.
  requestIdleCallback: (act: () => void) => act(),
  cancelIdleCallback: () => undefined,
});

// Files share modules, globals, and some of them a document: what one changes ends with it.
Object.assign(screen, within(document.body));
location.hash = '';
afterEach(cleanup);
afterAll(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
});
