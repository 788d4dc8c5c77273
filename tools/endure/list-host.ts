import type { Answer } from '../browser/server.ts';

export const LIST_ADDRESS = 'https://lists.example/endure.txt';
/** What the subscribed list is called. */
export const LIST_NAME = 'Subscribed';

/** Long enough that its reading and storing take a while to be killed in. */
const LINES = 5000;
/** Between the halves of an answer. */
const PAUSE_MS = 60;

/** Listed in every version, and what is in one version alone. */
export const stableDomain = 'stable.subscribed.example';
export const versionDomain = (version: number) => `only-${version}.subscribed.example`;

/** Hosts of a version with what distinguishes it from others; the rest is filling. */
export const domainsOf = (version: number): string[] => [stableDomain, versionDomain(version)];

const textOf = (version: number): string =>
  [...domainsOf(version), ...Array.from({ length: LINES }, (_, i) => `f${i}.filling-${version % 7}.example`)].join(
    '\n',
  );

/** A server of one list that comes in two halves, with a version that counts up. */
export function listHost() {
  const state = { version: 1, asked: 0 };
  return {
    state,
    etag: () => `"${state.version}"`,
    answerOf: (url: string): Answer | null => {
      if (url !== LIST_ADDRESS) return null;
      return (request, response) => {
        state.asked++;
        const etag = `"${state.version}"`;
        if (request.headers['if-none-match'] === etag) {
          response.writeHead(304, { etag }).end();
          return;
        }
        const text = `${textOf(state.version)}\n`;
        response.writeHead(200, { 'content-type': 'text/plain', etag });
        response.write(text.slice(0, text.length >> 1));
        setTimeout(() => response.end(text.slice(text.length >> 1)), PAUSE_MS);
      };
    },
  };
}

export type ListHost = ReturnType<typeof listHost>;
