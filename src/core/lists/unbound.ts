import type { LineFindings } from './intake.ts';

const EXCEPTION = /^(always_)?transparent$|^typetransparent$/;

/**
 * A line of an Unbound configuration: `local-zone: "name" type` lists a name, or takes it out where the type lets
 * questions through; `local-data: "name … A 0.0.0.0"` lists it. https://unbound.docs.nlnetlabs.nl/
 */
export function readUnboundLine(line: string, findings: LineFindings): void {
  const text = line.replace(/(^|\s)#.*$/s, '').trim();
  if (text === '') return;
  const zone = /^local-zone:\s*(["']?)([^"'\s]+)\1\s+"?(\w+)"?$/.exec(text);
  const data = /^local-data:\s*(["'])(\S+)\s+(?:(?:\d+|IN)\s+){0,2}(?:A|AAAA|CNAME)\s[^"']*\1$/i.exec(text);
  const name = zone?.[2] ?? data?.[2];
  if (name === undefined) findings.notApplicable();
  else if (EXCEPTION.test(zone?.[3] ?? '')) findings.exception(name);
  else findings.name(name);
}
