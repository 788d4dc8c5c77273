import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compilePublicSuffixes } from '../src/core/recognise/public-suffixes.ts';
import { publicSuffixRules } from './public-suffixes.ts';

const ROOT = new URL('../', import.meta.url);

/**
 * Puts into the package what the manifest does not name file by file: the locales, which browsers look for at the
 * root, the toolbar icons of every level, which the worker sets, and the public suffixes, which are read when a list is
 * imported. PRIVACY.md, LICENSE and NOTICE go along as plain texts, which the settings link to, and so does what docs/home
 * says of each router and filter, which the library links to.
 */
export function packageFiles(): Plugin {
  return {
    name: 'telltale-package-files',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, from: string) =>
        this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(from, ROOT)) });
      for (const file of readdirSync(new URL('src/_locales/', ROOT), { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('.json')) emit(`_locales/${file}`, `src/_locales/${file}`);
      }
      // The mark in front shows browsers that it is UTF-8, which the name of a file in a package cannot.
      const emitText = (fileName: string, from: string) =>
        this.emitFile({ type: 'asset', fileName, source: `\uFEFF${readFileSync(new URL(from, ROOT), 'utf8')}` });
      emitText('privacy.txt', 'PRIVACY.md');
      emitText('license.txt', 'LICENSE');
      emitText('notice.txt', 'NOTICE');
      for (const file of readdirSync(new URL('docs/home/', ROOT))) {
        emitText(`home/${file.replace(/\.md$/, '.txt')}`, `docs/home/${file}`);
      }
      const suffixes = new Uint8Array(compilePublicSuffixes(await publicSuffixRules()));
      this.emitFile({ type: 'asset', fileName: 'public-suffixes.bin', source: suffixes });
      for (const icon of readdirSync(new URL('icons/', ROOT))) {
        if (/-(16|32)\.png$/.test(icon)) emit(`icons/${icon}`, `icons/${icon}`);
      }
    },
  };
}
