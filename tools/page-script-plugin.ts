import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('../src/page/marks.ts', import.meta.url));

/**
 * Puts the script that runs in granted pages into the package, as one file: browsers load no modules there, and what it
 * would import would have to be open to every page.
 */
export function pageScript(target: string): Plugin {
  return {
    name: 'telltale-page-script',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          target,
          write: false,
          modulePreload: false,
          rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
        },
      });
      const [script] = (built as Rolldown.RolldownOutput).output;
      this.emitFile({ type: 'asset', fileName: 'page/marks.js', source: script.code });
    },
  };
}
