import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { zipFiles } from '../build.ts';

/** Everything that git holds, as a zip: what AMO's reviewers build the package from. */
export function sourceArchive(root: string): Uint8Array {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The source archive is made of what git holds: ${stderr}`);
  return zipFiles(
    root,
    stdout.split('\0').filter((file) => file !== ''),
  );
}

/**
 * Builds the package for Firefox from a source archive alone, in a folder of its own: packages by `npm ci`, then the script
 * that AMO runs. Returns the files that are not the same byte by byte as in `ours`, missing and additional ones included.
 */
export function rebuildDifferences(archive: Uint8Array, folder: string, ours: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Said to be in production, npm would leave out the tools.
  const { NODE_ENV: _, ...env } = process.env;
  for (const args of [
    ['ci', '--no-audit', '--no-fund'],
    ['run', 'build-for-amo'],
  ]) {
    const run = spawnSync(npm, args, { cwd: folder, env, encoding: 'utf8', shell: process.platform === 'win32' });
    if (run.status !== 0)
      throw new Error(`npm ${args.join(' ')} failed in the source archive:\n${run.stdout}${run.stderr}`);
  }
  const theirs = join(folder, 'dist/firefox');
  const files = (of: string) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1));
  const all = new Set([...files(ours), ...files(theirs)]);
  const bytes = (of: string, file: string) => {
    try {
      return readFileSync(join(of, file));
    } catch {
      return null;
    }
  };
  return [...all].sort().filter((file) => {
    const [one, other] = [bytes(ours, file), bytes(theirs, file)];
    return one === null || other === null || !one.equals(other);
  });
}
