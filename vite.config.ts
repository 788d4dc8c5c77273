import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { recordToBuild } from './tools/enlarged-record.ts';
import { ENGINES, manifestFor, type Target } from './tools/manifest.ts';
import { noInnerHtml } from './tools/no-inner-html.ts';
import { packageFiles } from './tools/package-plugin.ts';
import { pageScript } from './tools/page-script-plugin.ts';
import { pageShell } from './tools/page-shell.ts';
import { record } from './tools/record-plugin.ts';

/**
 * `--mode chrome` or `--mode firefox` chooses the package. EXTENSION_KEY fixes the id of a test build, RECORD_TIMES makes
 * its record so many times as large.
 */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const engine = ENGINES[target];
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      record(recordToBuild),
      pageShell(),
      packageFiles(),
      pageScript(engine, recordToBuild),
      noInnerHtml(),
      crx({ manifest: manifestFor(target, process.env.EXTENSION_KEY), browser: target }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: engine,
      modulePreload: false,
      // Pages that no key of the manifest names, or none that the plugin reads: Firefox's sidebar is one.
      rolldownOptions: {
        input: {
          library: 'src/ui/library/library.html',
          welcome: 'src/ui/welcome/welcome.html',
          panel: 'src/ui/panel/panel.html',
        },
      },
    },
  };
});
