import { readRecord } from './record.ts';

/**
 * `npm run data:check-links [slug …]`: asks every cited page whether it still answers, by hand where there is a
 * network. One request a page, four at a time, 15 s each. Exits with 1 where a page is gone.
 */
const TIMEOUT_MS = 15_000;
const AT_ONCE = 4;

const wanted = process.argv.slice(2);
const pages = [...readRecord().vendors]
  .filter(([slug]) => wanted.length === 0 || wanted.includes(slug))
  .flatMap(([slug, { incidents, strengths = [], steps = [] }]) =>
    [...incidents, ...strengths, ...steps].flatMap(({ sources }) => sources.map(({ url }) => ({ slug, url }))),
  );

/** Null where the page answers; otherwise what it said. Some servers refuse HEAD, so a refusal is asked again with GET. */
async function problemOf(url: string): Promise<string | null> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const { ok, status } = await fetch(url, { method, signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (ok) return null;
      if (method === 'GET') return `answers ${status}`;
    } catch (error) {
      if (method === 'GET') return `does not answer (${error instanceof Error ? error.message : error})`;
    }
  }
  return null;
}

let gone = 0;
const queue = [...new Map(pages.map((page) => [page.url, page])).values()];
async function work(): Promise<void> {
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    const problem = await problemOf(page.url);
    if (problem === null) continue;
    gone++;
    console.log(`${page.slug}: ${page.url} ${problem}`);
  }
}
const total = queue.length;
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`${total} pages, ${gone} in doubt`);
process.exitCode = gone === 0 ? 0 : 1;
