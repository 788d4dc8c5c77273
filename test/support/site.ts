import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { inject } from 'vitest';
import type {} from './build-site.ts';

/** The folder of the website, its files, and what is in them. */
export const site = () => {
  const folder = inject('site');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => relative('.', file).split(sep).join('/'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    files,
    read,
    pages: files.filter((file) => file.endsWith('.html')),
    gzipped: (file: string) => gzipSync(readFileSync(join(folder, file))).length,
  };
};

/** A page as a document that runs none of its scripts. */
export function documentIn(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  return new window.DOMParser().parseFromString(html, 'text/html') as never;
}

/** The file that a relative address leads to from a page, and the place in it; null for one that leads elsewhere. */
export function fileAt(page: string, address: string): { file: string; place: string } | null {
  if (/^[a-z]+:/i.test(address)) return null;
  const { pathname, hash } = new URL(address, `file:///${page}`);
  const path = decodeURIComponent(pathname.slice(1));
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, place: hash.slice(1) };
}
