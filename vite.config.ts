import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';

import { manifestFor, type Target } from './tools/manifest.ts';
import { noInnerHtml } from './tools/no-inner-html.ts';
import { packageFiles } from './tools/package-plugin.ts';
import { pageScript } from './tools/page-script-plugin.ts';
import { record } from './tools/record-plugin.ts';

/** `--mode chrome` or `--mode firefox` chooses the package. EXTENSION_KEY fixes the id of a test build. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  const engine = target === 'chrome' ? 'chrome120' : 'firefox142';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      record(),
      packageFiles(),
      pageScript(engine),
      noInnerHtml(),
      crx({ manifest: manifestFor(target, process.env.EXTENSION_KEY), browser: target }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: engine,
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: { library: 'src/ui/library/library.html', welcome: 'src/ui/welcome/welcome.html' } },
    },
  };
});
