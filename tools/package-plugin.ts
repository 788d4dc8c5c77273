import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ROOT = new URL('../', import.meta.url);

/**
 * Puts into the package what the manifest does not name file by file: the locales, which browsers look for at the
 * root, and the toolbar icons of every level, which the worker sets.
 */
export function packageFiles(): Plugin {
  return {
    name: 'telltale-package-files',
    apply: 'build',
    generateBundle() {
      const emit = (fileName: string, from: string) =>
        this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(from, ROOT)) });
      for (const language of readdirSync(new URL('src/_locales/', ROOT))) {
        emit(`_locales/${language}/messages.json`, `src/_locales/${language}/messages.json`);
      }
      for (const icon of readdirSync(new URL('icons/', ROOT))) {
        if (/-(16|32)\.png$/.test(icon)) emit(`icons/${icon}`, `icons/${icon}`);
      }
    },
  };
}
