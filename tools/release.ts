import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PRODUCT } from '../src/core/product.ts';
import { argumentsOf } from './arguments.ts';
import { makeRelease } from './release/make.ts';
import { placeholdersIn } from './release/placeholders.ts';
import { isReady } from './release/step.ts';
import { isVersion, releasedChangelog, withVersion } from './release/version.ts';

const HELP = `npm run release -- [VERSION] [--dry] [--no-tests]

Sets the version, tests, builds, lints, and lays everything out in dist/release: both packages, the source archive for
addons.mozilla.org, rebuilt and compared, notes, licences, bill of materials, audit, the website, checksums, and CHECKS.md,
which says what came of each step. Nothing is uploaded and nothing is committed.

  VERSION     three numbers; without it, the version is that of package.json
  --dry       a rehearsal: changes no file of the source, and what is open does not fail it
  --no-tests  leaves out npm test`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = argumentsOf(HELP, { dry: { type: 'boolean' }, 'no-tests': { type: 'boolean' } });

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

const read = (file: string) => readFileSync(ROOT + file, 'utf8');
const version = positionals[0] ?? JSON.parse(read('package.json')).version;
if (!isVersion(version)) stop(`A version is three numbers such as 1.0.0, not “${version}”.`);
const open = placeholdersIn(PRODUCT);
if (open.length > 0 && !values.dry) {
  stop(
    `product.json has placeholders. Decide them, or rehearse with --dry:\n${open.map((line) => `  ${line}`).join('\n')}`,
  );
}

const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*');
const after = tag === '' ? '' : git('log', '-1', '--format=%cs', tag);

if (!values.dry) {
  for (const file of ['package.json', 'package-lock.json', 'manifest.json'])
    writeFileSync(ROOT + file, withVersion(read(file), version));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(`${ROOT}CHANGELOG.md`, releasedChangelog(read('CHANGELOG.md'), version, day));
}
const outcomes = await makeRelease({ root: ROOT, version, after, tests: values['no-tests'] !== true });
const failed = outcomes.some(({ state }) => state === 'failed');
console.log(
  `dist/release is complete. ${isReady(outcomes) ? 'It can go out.' : 'It can NOT go out as it is: see CHECKS.md.'}`,
);
process.exitCode = failed || (!values.dry && !isReady(outcomes)) ? 1 : 0;
