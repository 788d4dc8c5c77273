import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { RecordFiles } from '../src/data/compile/record-files.ts';
import { plainly } from './plain-code.ts';
import { hostFilter } from './record-plugin.ts';

/** Each a file of its own: the script that marks links, the one that shows the banner, and the one that watches. */
const SCRIPTS = ['marks', 'banner', 'watch'];

/**
 * Puts the scripts that run in granted pages into the package, each as one file: browsers load no modules there, and what it
 * would import would have to be open to every page. `read` gives the record, of which the
 * script that watches carries a filter.
 */
export function pageScript(target: string, read: () => RecordFiles): Plugin {
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
          plugins: [hostFilter(read)],
          build: {
            target,
            write: false,
            ...plainly({ input, output: { format: 'iife' } }),
          },
        });
        const [script] = (built as Rolldown.RolldownOutput).output;
        this.emitFile({ type: 'asset', fileName: `page/${name}.js`, source: script.code });
      }
    },
  };
}
