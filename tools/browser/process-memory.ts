import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A process that ended meanwhile.
    return '';
  }
};

/** The parent of a process; 0 for one that is gone. The name before it may hold blanks and brackets. */
const parentOf = (pid: number): number => {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2] ?? 0);
};

function isBelow(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/**
 * Bytes that the processes below `ancestor` whose command line holds `word` have to themselves; null where the system does
 * not say, which Linux alone does.
 */
export function privateMemory(ancestor: number, word: string): number | null {
  if (process.platform !== 'linux') return null;
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const found = pids.filter((pid) => read(`/proc/${pid}/cmdline`).includes(word) && isBelow(pid, ancestor));
  const bytes = found.flatMap((pid) =>
    [...read(`/proc/${pid}/smaps_rollup`).matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, kB]) => Number(kB) * 1024),
  );
  return bytes.length === 0 ? null : bytes.reduce((sum, one) => sum + one, 0);
}
