import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { judge, NOBODY } from '../src/core/recognise/judge.ts';
import type { Sighting } from '../src/core/recognise/sighting.ts';
import type { Level } from '../src/core/record/vocabulary.ts';
import { openFiles } from '../src/data/compile/opened.ts';
import { argumentsOf } from './arguments.ts';
import { noAddress, pageAddress } from './page-address.ts';
import { digest, readRecord } from './record.ts';
import { searchOf } from './search-answers.ts';

const HELP = `npm run --silent lookup -- ADDRESS … [--title TITLE]
npm run --silent lookup -- --jsonl < pages.jsonl
npm run --silent lookup -- --search WORDS …
npm run --silent lookup -- --search --jsonl < queries.jsonl
  Says what the extension would say, from the same rules and record, with nothing muted and no list of one's own.
  --jsonl   reads lines {"url": …, "title": …} (title optional) and writes one line of JSON for each, in order
  --search  says what a finished search would find, five companies at most, best first;
            with --jsonl it reads lines {"q": …} and writes {"q": …, "hits": [{"vendor": …, "by": …}]} for each`;

type PageAnswer = { url: string; level: Level; sightings: Pick<Sighting, 'vendor' | 'via' | 'match'>[] };

const { values, positionals } = argumentsOf(HELP, {
  jsonl: { type: 'boolean' },
  search: { type: 'boolean' },
  title: { type: 'string' },
});
const files = readRecord();
// Made only where it is asked for: it takes a second.
const searching = values.search ? searchOf(files) : null;
const { catalogue } = openFiles(files, digest);
const now = new Date();

function answer(url: string, title: string): PageAnswer {
  const verdict = judge({ url, title }, catalogue, NOBODY, now)?.verdict;
  const sightings = (verdict?.sightings ?? []).map(({ vendor, via, match }) => ({ vendor, via, match }));
  return { url, level: verdict?.level ?? 'none', sightings };
}

function pageLine(page: unknown): object {
  if (typeof page !== 'object' || page === null || !('url' in page) || typeof page.url !== 'string') {
    return { error: 'A line must be an object with a "url" of type string' };
  }
  const title = 'title' in page ? (page.title ?? '') : '';
  return typeof title === 'string' ? answer(page.url, title) : { error: '"title" must be a string' };
}

const answersFor = (question: string) => searching?.answersTo(question) ?? [];

function searchLine(query: unknown): object {
  if (typeof query !== 'object' || query === null || !('q' in query) || typeof query.q !== 'string') {
    return { error: 'A line must be an object with a "q" of type string' };
  }
  return { q: query.q, hits: answersFor(query.q) };
}

/** One line of input to one line of output; what is wrong with a line is said in its place. */
function answerLine(line: string): object {
  try {
    return values.search ? searchLine(JSON.parse(line)) : pageLine(JSON.parse(line));
  } catch {
    return { error: line.trim() === '' ? 'Empty line' : `No JSON: ${line.slice(0, 80)}` };
  }
}

async function stream(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    // Waits for a slow reader, so that memory stays flat however long the input is.
    if (!process.stdout.write(`${JSON.stringify(answerLine(line))}\n`)) await once(process.stdout, 'drain');
  }
}

function printAddress(typed: string, title: string): void {
  const url = pageAddress(typed);
  if (url === null) {
    console.error(noAddress(typed));
    process.exitCode = 1;
    return;
  }
  const { level, sightings } = answer(url, title);
  console.log(`${level.padEnd(9)} ${url}`);
  for (const { vendor, via, match } of sightings) {
    const known = catalogue.vendors.get(vendor ?? '');
    const count = known?.incidents.length ?? 0;
    console.log(
      `          ${known?.name ?? vendor} via ${via} ${match}, ${count} incident${count === 1 ? '' : 's'} on record`,
    );
  }
  if (sightings.length === 0) console.log("          Nothing on record. Not being listed doesn't mean it's safe.");
}

function printSearch(question: string): void {
  const hits = answersFor(question);
  for (const { vendor, by } of hits) {
    const { name = vendor } = catalogue.vendors.get(vendor) ?? {};
    console.log(`${vendor.padEnd(18)} ${name === by ? name : `${name} (${by})`}`);
  }
  if (hits.length === 0) console.log("Nobody on record. Not being listed doesn't mean it's safe.");
}

if (values.jsonl) await stream();
else if (positionals.length === 0) console.log(HELP);
else if (values.search) printSearch(positionals.join(' '));
else for (const typed of positionals) printAddress(typed, values.title ?? '');
