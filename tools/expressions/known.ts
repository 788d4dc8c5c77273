import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Expression } from './collect.ts';

const PLACE = new URL('../../test/data/expressions.json', import.meta.url);
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** What an expression is known by: itself and the checker's version, whatever place it is in. */
export const nameOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`${version} /${source}/${flags}`).digest('base64url').slice(0, 16);

/** Expressions that were found to be safe: to check one takes up to some seconds, and few of them change. */
export const readKnown = (): Set<string> => new Set(JSON.parse(readFileSync(PLACE, 'utf8')));

export const writeKnown = (safe: readonly Expression[]): void =>
  writeFileSync(PLACE, `${JSON.stringify([...new Set(safe.map(nameOf))].sort(), null, 2)}\n`);
