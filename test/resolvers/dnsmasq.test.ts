import { describe, expect, test } from 'vitest';
import { CHOICES, homeText } from '../support/home-files.ts';
import { fileFor, runTool, startServer, UPSTREAM_ADDRESS, upstream } from '../support/resolvers.ts';

describe.each(CHOICES)('dnsmasq with $title', ({ selection }) => {
  const path = fileFor('dnsmasq.conf', homeText(selection, 'dnsmasq'));

  test('finds the file in order', () => {
    const { status, said } = runTool('dnsmasq', '--test', `--conf-file=${path}`);
    expect(said).toContain('syntax check OK');
    expect(status).toBe(0);
  });

  test('has no answer for what is blocked and what is below it, and asks on for all that was not chosen', async () => {
    const next = await upstream();
    const here = fileFor('served.conf', homeText(selection, 'dnsmasq'));
    const ask = await startServer('dnsmasq', (port) => [
      ...['--keep-in-foreground', '--no-resolv', '--no-hosts', '--bind-interfaces', '--listen-address=127.0.0.1'],
      ...[
        `--port=${port}`,
        `--server=127.0.0.1#${next}`,
        `--conf-file=${here}`,
        '--user=',
        '--pid-file=',
        '--cache-size=0',
      ],
    ]);
    for (const { host } of selection.blocked) {
      expect([host, await ask(host), await ask(`deeper.${host}`)]).toEqual([host, 'ENOTFOUND', 'ENOTFOUND']);
    }
    for (const host of selection.open) expect([host, await ask(host)]).toEqual([host, UPSTREAM_ADDRESS]);
  });
});
