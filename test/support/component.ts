import { cleanup, configure } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { readRecord } from '../../tools/record.ts';
import { recordFiles } from '../../tools/record-plugin.ts';

// Ends a hang; the default of one second also ends what a busy machine has not come to yet.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

let files: Map<string, string | Uint8Array> | undefined;

/** Files of the package, as `fetch` gives them in a page of the extension; made when one is asked for. */
vi.stubGlobal('fetch', async (path: string) => {
  files ??= recordFiles(readRecord());
  const content = files.get(path.slice(1));
  if (content === undefined) throw new TypeError(`The package has no ${path}`);
  return new Response(content as BodyInit);
});

// happy-dom has no idle time of its own: here a page is idle at once.
vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
vi.stubGlobal('cancelIdleCallback', () => undefined);
