import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHOICES, homeText } from '../support/home-files.ts';
import { fileFor, runTool, startServer, UPSTREAM_ADDRESS, upstream } from '../support/resolvers.ts';

/** What a server needs to run by itself, for whoever starts it, and to ask another one. */
const settings = (port: number, next: number, folder: string, modules: string) => `server:
  interface: 127.0.0.1
  port: ${port}
  directory: "${folder}"
  chroot: ""
  username: ""
  pidfile: ""
  use-syslog: no
  do-daemonize: no
  do-not-query-localhost: no
  module-config: "${modules}"
  num-threads: 1
forward-zone:
  name: "."
  forward-addr: 127.0.0.1@${next}
remote-control:
  control-enable: no
`;

describe.each(CHOICES)('Unbound with $title', ({ selection }) => {
  const serve = async (form: 'unbound' | 'rpz') => {
    const next = await upstream();
    const file = fileFor(`given.${form}`, homeText(selection, form));
    const use = form === 'rpz' ? `rpz:\n  name: "rpz.telltale"\n  zonefile: "${file}"\n` : `include: "${file}"\n`;
    const modules = form === 'rpz' ? 'respip iterator' : 'iterator';
    return startServer('unbound', (port) => {
      const whole = fileFor('unbound.conf', `${settings(port, next, dirname(file), modules)}${use}`);
      expect(runTool('unbound-checkconf', whole)).toMatchObject({ status: 0 });
      return ['-d', '-p', '-c', whole];
    });
  };

  test.each(['unbound', 'rpz'] as const)('reads the file for %s and blocks by it, and nothing else', async (form) => {
    const ask = await serve(form);
    for (const { host } of selection.blocked) {
      expect([host, await ask(host), await ask(`deeper.${host}`)]).toEqual([host, 'ENOTFOUND', 'ENOTFOUND']);
    }
    for (const host of selection.open) expect([host, await ask(host)]).toEqual([host, UPSTREAM_ADDRESS]);
  });
});
