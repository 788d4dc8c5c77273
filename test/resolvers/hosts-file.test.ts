import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CHOICES, homeText } from '../support/home-files.ts';
import { fileFor } from '../support/resolvers.ts';

/** What the C library finds in a hosts file alone, in a namespace where it stands in the place of the machine's own. */
function lookUp(path: string, family: 'ahostsv4' | 'ahostsv6', hosts: readonly string[]): ReadonlyMap<string, string> {
  const own = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user'];
  const script = 'mount --bind "$0" /etc/hosts && shift 0 && exec getent -s files "$@"';
  const { stdout, stderr, error } = spawnSync('unshare', [...own, 'sh', '-c', script, path, family, ...hosts], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (error !== undefined || stderr !== '') throw new Error(`${error ?? stderr}`);
  const lines = stdout.split('\n').map((line) => /^(\S+)\s+STREAM\s+(\S+)/.exec(line));
  return new Map(lines.flatMap((found) => (found === null ? [] : [[found[2] ?? '', found[1] ?? '']])));
}

describe.runIf(process.platform === 'linux').each(CHOICES)('the C library with $title', ({ selection }) => {
  const path = fileFor('hosts', homeText(selection, 'hosts'));
  const taken = selection.blocked.map(({ host }) => host);

  test.each([
    ['ahostsv4', '0.0.0.0'],
    ['ahostsv6', '::'],
  ] as const)('finds no machine behind what is blocked (%s)', (family, nowhere) => {
    expect([...lookUp(path, family, taken)]).toEqual(taken.map((host) => [host, nowhere]));
  });

  test('finds nothing about what was left out, not chosen or stands below', () => {
    const others = [
      ...selection.left.map(({ host }) => host),
      ...selection.open,
      ...taken.map((host) => `deeper.${host}`),
    ];
    expect([...lookUp(path, 'ahostsv4', others)]).toEqual([]);
  });
});
