import type { Answer } from '../browser/server.ts';

/** Near the median page of the web by the number of its requests: about 70. */
const IMAGES = 45;
const SCRIPTS = 20;
const STYLES = 5;

/** 20 kB of script that does a little work, as scripts do. */
const SCRIPT = `${'/* filler */'.repeat(1700)}\nlet sum = 0; for (let i = 0; i < 2e5; i++) sum += i % 7; globalThis.sum = sum;`;

/** The smallest GIF: what is measured is the request, not the decoder. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The parts of the page, from whatever page they are asked for. */
export const PARTS = `${range(STYLES)
  .map((i) => `<link rel="stylesheet" href="https://load.example/part-${i}.css">`)
  .join('\n')}
${range(SCRIPTS)
  .map((i) => `<script src="https://load.example/part-${i}.js"></script>`)
  .join('\n')}
${range(IMAGES)
  .map(
    (i) =>
      `<p>Some words of text beside a picture.</p><img src="https://load.example/part-${i}.gif" width="40" height="40" alt="">`,
  )
  .join('\n')}`;

const PAGE = `<!doctype html><html lang="en"><title>An ordinary page</title>\n${PARTS}`;

/** A page with as many parts as pages have, for measuring loads; null for addresses that are none of it. */
export function ordinaryPage(url: string): Answer | null {
  const { hostname, pathname } = new URL(url);
  if (hostname !== 'load.example') return null;
  if (pathname.endsWith('.css')) return { type: 'text/css', body: `p { margin: 2px }${' '.repeat(4000)}` };
  if (pathname.endsWith('.js')) return { type: 'text/javascript', body: SCRIPT };
  if (pathname.endsWith('.gif')) return { type: 'image/gif', body: PICTURE };
  return { type: 'text/html; charset=utf-8', body: PAGE };
}
