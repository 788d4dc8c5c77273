import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';

import { manifestFor, type Target } from './tools/manifest.ts';
import { noInnerHtml } from './tools/no-inner-html.ts';
import { packageFiles } from './tools/package-plugin.ts';
import { pageShell } from './tools/page-shell.ts';
import { record } from './tools/record-plugin.ts';

/** `--mode chrome` or `--mode firefox` chooses the package. EXTENSION_KEY fixes the id of a test build. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      record(),
      pageShell(),
      packageFiles(),
      noInnerHtml(),
      crx({ manifest: manifestFor(target, process.env.EXTENSION_KEY), browser: target }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome120' : 'firefox142',
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: { library: 'src/ui/library/library.html', welcome: 'src/ui/welcome/welcome.html' } },
    },
  };
});
