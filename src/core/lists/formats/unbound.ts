import type { LineSink } from '../reading/line-sink.ts';
import { aboutOf, splitRemark } from './remark.ts';
import { readServer } from './server.ts';

const EXCEPTION = /^(always_)?transparent$|^typetransparent$/;
/** Types that block nothing by themselves: they log, leave a zone as it is, or answer what `local-data` says. */
const NO_BLOCK = /^(inform|inform_redirect|redirect|nodefault|noview|block_a)$/;

/**
 * A line of an Unbound configuration: `local-zone: "name" type` lists a name, or takes it out where the type lets
 * questions through; `local-data: "name … A 0.0.0.0"` lists it, where the address is that of no real server. https://unbound.docs.nlnetlabs.nl/
 */
export function readUnboundLine(line: string, findings: LineSink): void {
  const { text, remark } = splitRemark(line);
  if (text === '') return;
  const zone = /^local-zone:\s*(["']?)([^"'\s]+)\1\s+"?(\w+)"?$/.exec(text);
  const data = /^local-data:\s*(["'])(\S+)\s+(?:(?:\d+|IN)\s+){0,2}(?:A|AAAA)\s+([^"'\s]+)\s*\1$/i.exec(text);
  const name = zone?.[2] ?? data?.[2];
  const type = zone?.[3] ?? '';
  const blocks = zone === null ? readServer(data?.[3] ?? '') === 'nowhere' : !NO_BLOCK.test(type);
  if (name === undefined) findings.notApplicable();
  else if (EXCEPTION.test(type)) findings.exception(name);
  else if (blocks) findings.name(name, aboutOf(remark));
  else findings.notApplicable();
}
