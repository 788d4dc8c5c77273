import type { LineFindings } from './intake.ts';

/** Triggers that are addresses or name servers, not names. */
const OTHER_TRIGGER = /\.rpz-(client-ip|ip|nsdname|nsip)$/i;

/**
 * A line of a response policy zone (RPZ): `name CNAME .` and its kin list a name, `name CNAME rpz-passthru.` takes it
 * out. A name with a trailing dot ends in the zone's own name, which the line does not tell, and is passed over; so are
 * the zone's own records. https://dnsrpz.info/
 */
export function readResponsePolicyLine(line: string, findings: LineFindings): void {
  const text = line.replace(/;.*$/s, '').trim();
  if (text === '') return;
  const [, name = '', target = ''] = /^(\S+)\s+(?:(?:\d\w*|IN)\s+){0,2}CNAME\s+(\S+)$/i.exec(text) ?? [];
  const isName = name !== '' && name !== '@' && !name.endsWith('.') && !OTHER_TRIGGER.test(name);
  if (!isName) findings.notApplicable();
  else if (/^rpz-passthru\.?$/i.test(target)) findings.exception(name);
  else findings.name(name);
}
