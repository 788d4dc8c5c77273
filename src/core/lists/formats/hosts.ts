import type { LineSink } from '../reading/line-sink.ts';
import { readDomainLine } from './plain-domains.ts';
import { aboutOf } from './remark.ts';
import { readServer } from './server.ts';

/**
 * A line of a hosts file: an address, then names, then perhaps a remark, which is the reason of them all. An address
 * that leads to a real server blocks nothing. A line without an address is read as one of a plain list, since many
 * files mix the two.
 */
export function readHostsLine(line: string, findings: LineSink): void {
  const remark = line.indexOf('#');
  const end = remark === -1 ? line.length : remark;
  const start = skipBlanks(line, 0, end);
  let at = wordEnd(line, start, end);
  const address = line.slice(start, at);
  const server = readServer(address);
  if (server === null) {
    readDomainLine(line, findings);
    return;
  }
  const about = aboutOf(line.slice(end));
  let names = 0;
  for (at = skipBlanks(line, at, end); at < end; at = skipBlanks(line, at, end)) {
    const from = at;
    at = wordEnd(line, at, end);
    const name = line.slice(from, at);
    names += 1;
    // `0.0.0.0 0.0.0.0` is in the head of StevenBlack's files.
    if (server === 'elsewhere' || name === address) findings.notApplicable();
    else findings.name(name, about);
  }
  if (names === 0) findings.name(address);
}

/** Whether a line begins with the address of a server and a blank. */
export function isHostsLine(line: string): boolean {
  const start = skipBlanks(line, 0, line.length);
  const end = wordEnd(line, start, line.length);
  return end < line.length && readServer(line.slice(start, end)) !== null;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function skipBlanks(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(line.charCodeAt(at))) at++;
  return at;
}

function wordEnd(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isBlank(line.charCodeAt(at))) at++;
  return at;
}
