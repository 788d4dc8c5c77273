import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from '../../tools/browser/server.ts';

export const LIST_URL = 'https://lists.example/list.txt';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

const plain =
  (text: string, headers: Record<string, string> = {}): Respond =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(text);
  };

const redirect =
  (to: string): Respond =>
  (_, response) =>
    void response.writeHead(302, { location: to }).end();

/** The first half of a compressed list: large enough that the rest is missed. */
const HALF = gzipSync(Array.from({ length: 5000 }, (_, i) => `d${i}.example\n`).join('')).subarray(0, 9000);

/** What a list server can do wrong, by the name of the problem that people are shown. */
export const MISDEEDS: Record<string, { respond: Respond; says: string }> = {
  'an error of the server': {
    respond: (_, response) => void response.writeHead(500).end('oops'),
    says: 'lists.example returned error 500.',
  },
  'an answer that never comes': { respond: () => undefined, says: 'lists.example took too long to respond.' },
  'a list without end': {
    respond(_, response) {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const chunk = 'endless.example\n'.repeat(1 << 16);
      const more = () => {
        if (response.destroyed) return;
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    },
    says: 'The list from lists.example is larger than 100 MB.',
  },
  'a transfer that is cut off': {
    respond(_, response) {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '5000' });
      response.write('half.example\n');
      setTimeout(() => response.destroy(), 100);
    },
    says: 'The download from lists.example was incomplete.',
  },
  'compression that is cut off': {
    respond: (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(HALF),
    says: 'The download from lists.example was incomplete.',
  },
  'a compressed file that is cut off': {
    respond: (_, response) => void response.writeHead(200, { 'content-type': 'application/gzip' }).end(HALF),
    says: 'The download from lists.example was incomplete.',
  },
  'a redirect to plain http': {
    respond: redirect('http://lists.example/list.txt'),
    says: "lists.example redirects to an address that Telltale doesn't fetch lists from.",
  },
  'a redirect to a private address': {
    respond: redirect('https://192.168.1.1/list.txt'),
    says: "lists.example redirects to an address that Telltale doesn't fetch lists from.",
  },
  'a page instead of a list': {
    respond: (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>'),
    says: "lists.example sent something that isn't a list (text/html).",
  },
  'a page that says it is text': {
    respond: plain('<!doctype html><title>Log in</title>'),
    says: "lists.example sent something that isn't a list (HTML).",
  },
  'a picture': {
    respond: plain('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0', { 'content-type': 'application/octet-stream' }),
    says: "lists.example sent something that isn't a list",
  },
  'a list that lists nothing': {
    respond: plain('# gone\n'),
    says: 'The list from lists.example is empty.',
  },
};

/** A list server whose answer can change between questions. It keeps what it was asked with. */
export function listServer() {
  const asked: IncomingMessage['headers'][] = [];
  const state = { respond: plain('') as Respond };
  return {
    asked,
    serve(text: string, etag: string): void {
      state.respond = (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
        else plain(text, { etag })(request, response);
      };
    },
    misbehave(respond: Respond): void {
      state.respond = respond;
    },
    answerOf: (url: string): Answer | null =>
      url === LIST_URL || url.endsWith('//192.168.1.1/list.txt')
        ? (request, response) => {
            asked.push(request.headers);
            state.respond(request, response);
          }
        : null,
  };
}
