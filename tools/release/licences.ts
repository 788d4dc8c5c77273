import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PUBLISHED = 'https://www.npmjs.com/package/';

type Package = { name: string; version: string; license: string; text: string };

/** The packages that ship: what package.json depends on, and what that depends on in turn. */
export function shippedPackages(root: string): Package[] {
  const found = new Map<string, Package>();
  const walk = (name: string) => {
    if (found.has(name)) return;
    const folder = join(root, 'node_modules', name);
    const { version, license, dependencies = {} } = manifestIn(folder);
    const text = licenceIn(folder);
    // Where the package does not name it, its licence begins with its name.
    found.set(name, { name, version, license: license ?? (text.split('\n')[0] || 'not said'), text });
    for (const other of Object.keys(dependencies)) if (existsSync(join(root, 'node_modules', other))) walk(other);
  };
  for (const name of Object.keys(manifestIn(root).dependencies ?? {})) walk(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

type Manifest = { version: string; license?: string; dependencies?: Record<string, string> };
const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** The list with each licence in full, and where each package comes from: reviewers compare what is bundled with that. */
export const licenceList = (packages: readonly Package[]): string =>
  `Third-party code in the packages of Telltale\n\n${packages
    .map(
      ({ name, version, license, text }) =>
        `${name} ${version}: ${license}\n${PUBLISHED}${name}/v/${version}\n${'-'.repeat(60)}\n${text}\n`,
    )
    .join('\n')}`;
