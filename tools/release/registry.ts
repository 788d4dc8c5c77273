import { spawnSync } from 'node:child_process';

const npm = (root: string, args: readonly string[]) =>
  spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 900_000,
    shell: process.platform === 'win32',
  });

/** Known holes in what ships, by npm's own list; null where nobody answered. */
export function audit(root: string): { total: number; report: string } | null {
  const { stdout } = npm(root, ['audit', '--omit=dev', '--json']);
  try {
    const report = JSON.parse(stdout);
    const total: unknown = report.metadata?.vulnerabilities?.total;
    return typeof total === 'number' ? { total, report: stdout } : null;
  } catch {
    return null;
  }
}

/** The bill of materials of what ships, in CycloneDX's JSON, the same bytes every time; null where the tool could not be had. */
export function billOfMaterials(root: string): string | null {
  const tool = ['exec', '--yes', '--package=@cyclonedx/cyclonedx-npm@6.0.1', '--', 'cyclonedx-npm'];
  const { status, stdout } = npm(root, [...tool, '--omit', 'dev', '--output-reproducible', '--output-format', 'JSON']);
  return status === 0 && stdout.trimStart().startsWith('{') ? stdout : null;
}
