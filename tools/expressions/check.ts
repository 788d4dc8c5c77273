import { attempt, isWithin } from '../hostile/measure.ts';
import type { Expression } from './collect.ts';

// The others are binaries of some platforms. Read when the package is loaded.
process.env.RECHECK_BACKEND = 'pure';
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** By counts of steps alone, so that a slow machine gets the answer of a fast one. */
const BY_STEPS = { timeout: null, incubationTimeout: null, attackTimeout: null };

/** For an attack that is only suspected: the engine answers some expressions with look-arounds faster than the checker. */
const LENGTHS = [1000, 6000, 40_000];
const GOALS = { ratio: 10, ms: Number.POSITIVE_INFINITY };

/** What is wrong with an expression, with a text that shows it; null where its time grows with the text and no faster. */
export function problemOf({ at, source, flags }: Expression): string | null {
  const result = checkSync(source, flags, BY_STEPS);
  const named = `${at}: /${source}/${flags}`;
  if (result.status === 'safe') return null;
  if (result.status === 'unknown') return `${named} cannot be checked: ${result.error.kind}`;
  const { attack, checker, complexity } = result;
  const isSuspected = checker === 'fuzz' && complexity.type === 'polynomial';
  if (isSuspected && !isShown(source, flags, attack)) return null;
  return `${named} takes ${complexity.summary} time on ${attack.pattern}`;
}

type Attack = { pumps: { prefix: string; pump: string }[]; suffix: string };

function isShown(source: string, flags: string, { pumps, suffix }: Attack): boolean {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const shape = (length: number) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / unit)).join('') + suffix;
  const reader = { read: (text: string) => expression.exec(text), copies: 1 };
  return LENGTHS.some((length) => !isWithin(attempt(reader, shape, length, GOALS), GOALS));
}
