/**
 * `node tools/run.mjs COMMAND …`: what every npm script goes through. Needs nothing but Node: it installs the
 * packages where they are missing or older than the lock file, then runs tools/COMMAND.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Telltale needs Node 20.19 or newer; this is ${process.versions.node}. Get one at https://nodejs.org/`);
  process.exit(1);
}

const installed = `${root}node_modules/.package-lock.json`;
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${root}package-lock.json`).mtimeMs) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// By the environment, so that what a tool starts in turn has it too.
const quiet = `--import=${new URL('quiet-pipe.mjs', import.meta.url)}`;
const { status } = spawnSync(process.execPath, ['--import', 'tsx', `tools/${command}.ts`, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS, quiet].filter(Boolean).join(' ') },
});
process.exit(status ?? 1);
