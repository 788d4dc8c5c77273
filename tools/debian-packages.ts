import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages come from apt here. */
export const isDebian = (): boolean => existsSync('/etc/debian_version');

/** Installs a package for the whole machine where this user may; false, with the reason on stderr, where it cannot be done. */
export function installOnDebian(name: string): boolean {
  if (!isDebian()) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  console.error(`Installing ${name} with apt-get …`);
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('-qq', 'update');
    apt('-qq', 'install', '-y', '--no-install-recommends', name);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}
