import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sharedConfig } from '../vite.config.ts';
import type { Target } from './manifest.ts';
import { plainly } from './plain-code.ts';

/**
 * Builds the popup anew, by itself: a script with a few parts, a style sheet, and the code that is loaded where it is wanted. Beside all other
 * pages its code would be spread over fourteen files that import each other, each of which the browser asks for in turn.
 */
export async function buildPopup(target: Target, outDir: string): Promise<void> {
  const { build: options, ...shared } = sharedConfig(target, { emits: false });
  await build({
    ...shared,
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    build: {
      ...options,
      outDir,
      emptyOutDir: false,
      cssCodeSplit: false,
      ...plainly({ input: 'src/ui/popup/popup.html' }),
    },
  });
}
