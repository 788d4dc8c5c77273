import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browser/find.ts';
import type { Endured } from './report.ts';

const FOLDER = fileURLToPath(new URL('../../artifacts/endure/', import.meta.url));

/** What the last runs found: a run may be of one browser or one kind, so that it need not take an hour at once. */
export function lastRuns(name: BrowserName): Endured {
  try {
    return JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
  } catch {
    return {};
  }
}

/** Keeps what was found beside what other runs did. Returns all of it. */
export function keepRuns(name: BrowserName, endured: Endured): Endured {
  const all = { ...lastRuns(name), ...endured };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${name}.json`, JSON.stringify(all));
  return all;
}
