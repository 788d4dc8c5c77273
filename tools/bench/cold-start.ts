import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ColdStart } from './cold-start-child.ts';
import type { ContenderName } from './contenders.ts';

const ROUNDS = 7;
const CHILD = fileURLToPath(new URL('cold-start-child.ts', import.meta.url));

/** Starts every contender on its stored bytes in a process of its own, in turn. `host` is one that all of them list. */
export function timeColdStarts(stored: ReadonlyMap<ContenderName, Uint8Array>, host: string) {
  const samples = new Map<ContenderName, ColdStart[]>([...stored.keys()].map((name) => [name, []]));
  const folder = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
  try {
    for (const [name, bytes] of stored) writeFileSync(join(folder, name), bytes);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, own] of samples) {
        const args = ['--expose-gc', '--import', 'tsx', CHILD, name, join(folder, name), host];
        own.push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return samples;
}
