import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { decodeText } from '../../src/core/recognise/address.ts';

export type LocalWeb = {
  http: number;
  https: number;
  /** Every address that was asked for, as `https://host/path`; of a WebSocket, which is refused, `wss://host/path`. */
  hits: string[];
  close(): void;
};

/** What the server says instead of its own page; a function answers as it likes, or not at all. */
export type Answer =
  | { type: string; body: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/**
 * A web server that answers for every host name, so that browsers visit real addresses without a network: with what
 * `answerOf` gives, or a page with a shop's title made of its address.
 */
export async function startLocalWeb(answerOf: (url: string) => Answer | null = () => null): Promise<LocalWeb> {
  const pems = await generate([{ name: 'commonName', value: 'local web' }], { keySize: 2048 });
  const hits: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = `${scheme}://${request.headers.host}${request.url}`;
    hits.push(url);
    const given = answerOf(url);
    if (typeof given === 'function') return given(request, response);
    response.setHeader('content-type', given?.type ?? 'text/html; charset=utf-8');
    if (given !== null) {
      response.end(given.body);
      return;
    }
    const title = escapeHtml(titleFromAddress(url));
    response.end(
      `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>A local stand-in for ${escapeHtml(url)}</p>`,
    );
  };
  const plain = http.createServer(answer('http'));
  const secure = https.createServer({ key: pems.private, cert: pems.cert }, answer('https'));
  for (const [server, scheme] of [
    [plain, 'ws'],
    [secure, 'wss'],
  ] as const)
    server.on('upgrade', (request, socket) => {
      hits.push(`${scheme}://${request.headers.host}${request.url}`);
      socket.destroy();
    });
  await Promise.all(
    [plain, secure].map((server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))),
  );
  return {
    http: (plain.address() as AddressInfo).port,
    https: (secure.address() as AddressInfo).port,
    hits,
    close() {
      for (const server of [plain, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** As a shop has it: the words of the longest speaking part of the path, then the shop's own name. */
function titleFromAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const words = pathname.split('/').map((part) =>
    decodeText(part)
      .replaceAll(/[-_+]+/g, ' ')
      .trim(),
  );
  const [slug] = words.filter((part) => /[a-z].* /i.test(part)).sort((a, b) => b.length - a.length);
  return slug === undefined ? hostname : `${slug} | ${hostname}`;
}
