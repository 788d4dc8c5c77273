import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { recordToBuild } from './tools/enlarged-record.ts';
import { ENGINES, manifestFor, type Target } from './tools/manifest.ts';
import { noInnerHtml } from './tools/no-inner-html.ts';
import { packageFiles } from './tools/package-plugin.ts';
import { pageScript } from './tools/page-script-plugin.ts';
import { pageShell } from './tools/page-shell.ts';
import { plainly } from './tools/plain-code.ts';
import { record } from './tools/record-plugin.ts';

/** What every page is built with; `emits` says whether the files of the record go along. */
export function sharedConfig(target: Target, { emits }: { emits: boolean }) {
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    json: { stringify: false },
    plugins: [record(recordToBuild, emits), pageShell(), noInnerHtml()],
    build: { target: ENGINES[target], ...plainly() },
  } satisfies UserConfig;
}

/**
 * `--mode chrome` or `--mode firefox` chooses the package. EXTENSION_KEY fixes the id of a test build, RECORD_TIMES makes
 * its record so many times as large.
 */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const shared = sharedConfig(target, { emits: true });
  return {
    ...shared,
    plugins: [
      ...shared.plugins,
      packageFiles(),
      pageScript(ENGINES[target], recordToBuild),
      crx({ manifest: manifestFor(target, process.env.EXTENSION_KEY), browser: target }),
    ],
    build: {
      ...shared.build,
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // Pages that no key of the manifest names, or none that the plugin reads: Firefox's sidebar is one.
      ...plainly({
        input: {
          library: 'src/ui/library/library.html',
          welcome: 'src/ui/welcome/welcome.html',
          panel: 'src/ui/panel/panel.html',
        },
      }),
    },
  };
});
