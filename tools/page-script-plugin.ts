import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/** Each a file of its own: the script that marks links, and the one that shows the banner. */
const SCRIPTS = ['marks', 'banner'];

/**
 * Puts the scripts that run in granted pages into the package, each as one file: browsers load no modules there, and what it
 * would import would have to be open to every page.
 */
export function pageScript(target: string): Plugin {
  return {
    name: 'telltale-page-script',
    apply: 'build',
    async generateBundle() {
      for (const name of SCRIPTS) {
        const input = fileURLToPath(new URL(`../src/page/${name}.ts`, import.meta.url));
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          build: {
            target,
            write: false,
            modulePreload: false,
            rolldownOptions: { input, output: { format: 'iife' } },
          },
        });
        const [script] = (built as Rolldown.RolldownOutput).output;
        this.emitFile({ type: 'asset', fileName: `page/${name}.js`, source: script.code });
      }
    },
  };
}
