import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SHELL = new URL('../src/ui/parts/page/shell.html', import.meta.url);

/** Puts what a page of the extension says of itself, its script, into the document that all of them share. */
export function pageShell(): Plugin {
  return {
    name: 'telltale-page-shell',
    transformIndexHtml: {
      order: 'pre',
      handler: (script) => readFileSync(SHELL, 'utf8').replace('<!-- script -->', script.trim()),
    },
  };
}
