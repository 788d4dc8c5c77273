import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDebian } from '../debian-packages.ts';

/** Programs that read what is given away for routers and DNS servers. */
export const RESOLVER_TOOLS = ['dnsmasq', 'unbound', 'unbound-checkconf', 'named-checkzone'] as const;
export type ResolverTool = (typeof RESOLVER_TOOLS)[number];

const PACKAGES: Record<ResolverTool, string> = {
  dnsmasq: 'dnsmasq-base',
  unbound: 'unbound',
  'unbound-checkconf': 'unbound',
  'named-checkzone': 'bind9-utils',
};

/** Where packages are unpacked. Nothing is installed: these packages would start servers on the machine. */
const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/resolvers/', import.meta.url));
const ROOT = join(UNPACKED, 'root');

/** The program's path, or null. The machine's own comes first; administrators' programs are not on everybody's PATH. */
export function findResolverTool(name: ResolverTool): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'];
  const unpacked = ['usr/sbin', 'usr/bin'].map((folder) => join(ROOT, folder));
  return [...folders, ...unpacked].map((folder) => join(folder, name)).find(isRunnable) ?? null;
}

/** The environment in which unpacked programs find the libraries that came with them. */
export function resolverEnvironment(): NodeJS.ProcessEnv {
  const libraries = join(ROOT, 'usr/lib');
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')) : [];
  const path = [...folders.map((name) => join(libraries, name)), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return { ...process.env, LD_LIBRARY_PATH: path.join(delimiter) };
}

/** The program's path; fetches and unpacks Debian's package where it is missing. Throws with what to do otherwise. */
export function ensureResolverTool(name: ResolverTool): string {
  const found = findResolverTool(name) ?? (unpack(PACKAGES[name]) ? findResolverTool(name) : null);
  if (found !== null) return found;
  throw new Error(
    [
      `${name} was not found. Install it, then run this again:`,
      `  Debian, Ubuntu: apt-get install ${PACKAGES[name]}`,
      '  macOS:          brew install dnsmasq unbound bind',
    ].join('\n'),
  );
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Fetches a package with what it needs and is not installed here, and unpacks it all. Needs no rights: apt's own folders stay as they are. */
function unpack(name: string): boolean {
  if (!isDebian()) return false;
  console.error(`Fetching ${name} with apt-get …`);
  for (const folder of ['lists/partial', 'cache/archives/partial', 'root']) {
    mkdirSync(join(UNPACKED, folder), { recursive: true });
  }
  const own = [`Dir::State::lists=${join(UNPACKED, 'lists')}`, `Dir::Cache=${join(UNPACKED, 'cache')}`];
  const options = [...own, 'Debug::NoLocking=1', 'APT::Sandbox::User='].flatMap((option) => ['-o', option]);
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('apt-get', '-qq', ...options, 'update');
    run('apt-get', '-qq', ...options, 'install', '-y', '--download-only', '--no-install-recommends', name);
    const archives = join(UNPACKED, 'cache/archives');
    for (const file of readdirSync(archives).filter((one) => one.endsWith('.deb'))) {
      run('dpkg-deb', '-x', join(archives, file), ROOT);
    }
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}
