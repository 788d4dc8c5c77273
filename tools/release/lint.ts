import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What Firefox's own linter objects to in an unpacked package, one line each; warnings count. */
export function lintProblems(root: string, folder: string): string[] {
  const bin = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const { stdout, stderr } = spawnSync(process.execPath, [bin, 'lint', '-s', folder, '--output', 'json'], {
    encoding: 'utf8',
  });
  try {
    const { errors, warnings }: Record<'errors' | 'warnings', { code: string; message: string; file?: string }[]> =
      JSON.parse(stdout);
    return [...errors, ...warnings].map(({ code, message, file = '' }) => `${code} ${message} ${file}`.trim());
  } catch {
    return [`web-ext lint said nothing that can be read: ${stderr.slice(0, 200)}`];
  }
}
