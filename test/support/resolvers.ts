import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { ensureResolverTool, type ResolverTool, resolverEnvironment } from '../../tools/resolvers/find.ts';

/** The address that the upstream server of these tests has for every name: one for documentation (RFC 5737). */
export const UPSTREAM_ADDRESS = '192.0.2.7';

const folder = mkdtempSync(join(tmpdir(), 'telltale-resolvers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** Writes a file for a tool and tells its path, which no other file has. */
export function fileFor(name: string, text: string): string {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, text);
  return path;
}

/** Runs a tool to its end: its exit status and everything it said. */
export function runTool(name: ResolverTool, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr, error } = spawnSync(ensureResolverTool(name), args, {
    env: resolverEnvironment(),
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}${error ?? ''}` };
}

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** A port that nothing else has now. */
async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const { port } = socket.address() as AddressInfo;
  await new Promise<void>((done) => socket.close(() => done()));
  return port;
}

/** A DNS server that has the same address for every name, so that what is let through can be told. Returns its port. */
export async function upstream(): Promise<number> {
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => socket.send(answerTo(question), from.port, from.address));
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  endings.push(() => socket.close());
  return (socket.address() as AddressInfo).port;
}

/** RFC 1035, section 4: the question with the answer's bits set, and for an A question one record that points at its name. */
function answerTo(question: Buffer): Buffer {
  let end = 12;
  while (question[end] !== 0) end += (question[end] ?? 0) + 1;
  const asked = question.subarray(0, end + 5);
  const isAddress = asked.readUInt16BE(end + 1) === 1;
  const head = Buffer.from(asked);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isAddress ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...UPSTREAM_ADDRESS.split('.').map(Number)]);
  return isAddress ? Buffer.concat([head, record]) : head;
}

/** Starts a server and waits until it answers. `argsFor` gets the port to listen on. Returns how a name is asked for. */
export async function startServer(name: ResolverTool, argsFor: (port: number) => string[]) {
  const port = await freePort();
  const child = spawn(ensureResolverTool(name), argsFor(port), { env: resolverEnvironment() });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  endings.push(() => child.kill('SIGKILL'));
  const resolver = new Resolver({ timeout: 500, tries: 2 });
  resolver.setServers([`127.0.0.1:${port}`]);
  const ask = (host: string): Promise<string> =>
    resolver.resolve4(host).then(
      ([address = 'nothing']) => address,
      ({ code }: { code: string }) => code,
    );
  await answering(child, () => ask('unlisted.example'), said);
  return ask;
}

/** Until a server has the upstream's answer, or has ended. */
async function answering(child: ChildProcess, ask: () => Promise<string>, said: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${said.join('')}`);
    if ((await ask()) === UPSTREAM_ADDRESS) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The server does not answer: ${said.join('')}`);
}
