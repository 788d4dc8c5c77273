import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homepageOf, PRODUCT } from '../../src/core/product.ts';
import { buildTarget, zipFolder } from '../build.ts';
import { readRecord } from '../record.ts';
import { writeSite } from '../site/write-site.ts';
import { licenceList, shippedPackages } from './licences.ts';
import { lintProblems } from './lint.ts';
import { releaseNotes } from './notes.ts';
import { placeholdersIn } from './placeholders.ts';
import { audit, billOfMaterials } from './registry.ts';
import { rebuildDifferences, sourceArchive } from './source-archive.ts';
import { type Outcome, outcomeTable } from './step.ts';

type Release = {
  root: string;
  version: string;
  /** The day of the release before, YYYY-MM-DD; empty for the first. */
  after: string;
  /** Whether all suites are run. */
  tests: boolean;
};

/** Makes everything that a release consists of in dist/release, and says what came of each step. */
export async function makeRelease({ root, version, after, tests }: Release): Promise<Outcome[]> {
  const out = join(root, 'dist/release');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const outcomes: Outcome[] = [];
  const say = (step: string, state: Outcome['state'], about: string) => {
    outcomes.push({ step, state, about });
    console.log(`${state.padEnd(6)} ${step}: ${about}`);
  };
  const put = (file: string, contents: string | Uint8Array) => writeFileSync(join(out, file), contents);
  const open = placeholdersIn(PRODUCT);
  say('product.json', open.length === 0 ? 'done' : 'open', open.join('; ') || 'nothing is left open');
  if (tests) {
    const { status } = spawnSync(process.execPath, ['tools/run.mjs', 'test'], { cwd: root, stdio: 'inherit' });
    say('tests', status === 0 ? 'done' : 'failed', 'npm test');
  } else say('tests', 'open', 'not run');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  put('notes.md', releaseNotes(read('CHANGELOG.md'), read('src/data/CHANGES.md'), version, after));
  for (const target of ['chrome', 'firefox'] as const) {
    copyFileSync(await buildTarget(target), join(out, `telltale-${version}-${target}.zip`));
  }
  say('packages', 'done', 'Chrome (and Edge, Brave, Opera), Firefox');
  const objections = lintProblems(root, join(root, 'dist/firefox'));
  say('web-ext lint', objections.length === 0 ? 'done' : 'failed', objections.join('; ') || 'no error, no warning');
  const archive = sourceArchive(root);
  put(`telltale-${version}-source.zip`, archive);
  const folder = mkdtempSync(join(tmpdir(), 'telltale-source-'));
  const differing = rebuildDifferences(archive, folder, join(root, 'dist/firefox'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  say(
    'rebuilt from the source archive',
    differing.length === 0 ? 'done' : 'failed',
    differing.join(', ') || 'every byte the same',
  );
  const shipped = shippedPackages(root);
  put('licences.txt', licenceList(shipped));
  const unsaid = shipped.filter(({ license, text }) => license === 'not said' && text === '');
  say(
    'licences',
    unsaid.length === 0 ? 'done' : 'open',
    shipped.map(({ name, license }) => `${name} ${license}`).join(', '),
  );
  const bill = billOfMaterials(root);
  if (bill !== null) put('sbom.cdx.json', bill);
  say(
    'bill of materials',
    bill === null ? 'open' : 'done',
    bill === null ? 'the tool could not be fetched' : 'CycloneDX',
  );
  const holes = audit(root);
  if (holes !== null) put('audit.json', holes.report);
  say(
    'audit',
    holes === null || holes.total > 0 ? 'open' : 'done',
    holes === null ? 'not reachable' : `${holes.total} known vulnerabilities`,
  );
  const base = homepageOf(PRODUCT) ?? PRODUCT.homepage ?? 'https://telltale.example/';
  await writeSite(readRecord(), base, join(root, 'dist/site'));
  put(`telltale-${version}-site.zip`, zipFolder(join(root, 'dist/site')));
  say('website', 'done', base);
  put('CHECKS.md', outcomeTable(version, outcomes));
  put('SHA256SUMS', sums(out));
  return outcomes;
}

/** As `sha256sum -c` reads them. */
const sums = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
