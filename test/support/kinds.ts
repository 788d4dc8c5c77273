import { type Driver, until } from '../../tools/browser/driver.ts';
import type { Answer, LocalWeb } from '../../tools/browser/server.ts';

/** Every kind of request that a page can make, by the name that its address bears. */
export const KINDS = [
  'fetch',
  'keepalive',
  'xhr',
  'beacon',
  'image',
  'script',
  'style',
  'frame',
  'worker',
  'websocket',
  'redirect',
  'events',
] as const;
export type Kind = (typeof KINDS)[number];

/** Those that watching without the browser's list of requests does not see. */
export const UNSEEN: readonly Kind[] = ['worker', 'websocket', 'redirect'];

/** Runs in a page: asks a host in every way, or in one alone, and says so in the title when all have ended. */
const asksOf = (to: string, only: string | null) => `
  const to = ${JSON.stringify(to)};
  const at = (kind) => 'https://' + to + '/kind/' + kind;
  const element = (name, set) => new Promise((end) => {
    const made = Object.assign(document.createElement(name), set);
    made.onload = made.onerror = end;
    (name === 'link' ? document.head : document.body).append(made);
  });
  const ways = {
    fetch: () => fetch(at('fetch')),
    keepalive: () => fetch(at('keepalive'), { keepalive: true }),
    xhr: () => new Promise((end) => { const xhr = new XMLHttpRequest(); xhr.onloadend = end; xhr.open('GET', at('xhr')); xhr.send(); }),
    beacon: () => new Promise((end) => { navigator.sendBeacon(at('beacon'), 'x'); setTimeout(end, 300); }),
    image: () => element('img', { src: at('image') }),
    script: () => element('script', { src: at('script') }),
    style: () => element('link', { rel: 'stylesheet', href: at('style') }),
    frame: () => element('iframe', { src: at('frame') }),
    worker: () => new Promise((end) => { new Worker('/worker.js?to=' + to).onmessage = end; }),
    websocket: () => new Promise((end) => { new WebSocket('wss://' + to + '/kind/websocket').onclose = end; }),
    redirect: () => fetch('/redirect?to=' + to),
    events: () => new Promise((end) => { const events = new EventSource(at('events')); events.onerror = () => { events.close(); end(); }; }),
  };
  const only = ${JSON.stringify(only)};
  // Firefox tells a page nothing of a frame that was blocked.
  const atLatest = (way) => Promise.race([way(), new Promise((end) => setTimeout(end, 1500))]);
  Promise.allSettled(Object.keys(ways).filter((kind) => (only ?? kind) === kind).map((kind) => atLatest(ways[kind])))
    .then(() => setTimeout(() => { document.title = 'done'; }, 100));
`;

const html = (script: string): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>asking</title><body><h1>A page</h1><script>${script}</script></body></html>`,
});

/** A web in which every host has pages that ask others: `/ask?to=`, in a frame of another site `/framed?to=`. */
export function kindsWeb(url: string): Answer | null {
  const { pathname, searchParams } = new URL(url);
  const to = searchParams.get('to') ?? '';
  if (pathname === '/ask') return html(asksOf(to, searchParams.get('only')));
  if (pathname === '/framed')
    return {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>framed</title><body><iframe src="https://frame.example/ask?to=${to}"></iframe></body></html>`,
    };
  if (pathname === '/worker.js')
    return {
      type: 'text/javascript',
      body: `const end = () => postMessage('done'); fetch('https://${to}/kind/worker').then(end, end);`,
    };
  if (pathname === '/redirect')
    return (_, response) => response.writeHead(302, { location: `https://${to}/kind/redirect` }).end();
  if (pathname.startsWith('/kind/'))
    return (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }).end('');
  return null;
}

/** The kinds of requests that came to a host, as its server has them. */
export const arrivedAt = (web: LocalWeb, host: string): Kind[] =>
  KINDS.filter((kind) => web.hits.some((hit) => hit.replace(/^wss/, 'https') === `https://${host}/kind/${kind}`));

/** Loads a page that asks a host in every way, and says which ways led there. */
export async function ask(driver: Driver, web: LocalWeb, page: string, host: string): Promise<Kind[]> {
  web.hits.length = 0;
  await driver.visit(`https://${page}/ask?to=${host}`);
  await until('all requests to end', () => driver.tab.evaluate(() => document.title === 'done'));
  return arrivedAt(web, host);
}
