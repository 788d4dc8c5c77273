import type { LineSink } from '../reading/line-sink.ts';
import { aboutOf } from './remark.ts';
import { readServer } from './server.ts';

const RECORD = /^(\S+)\s+(?:(?:\d\w*|IN)\s+){0,2}(CNAME|A|AAAA)\s+(\S+)$/i;

/** Triggers that are addresses or name servers, not names. */
const OTHER_TRIGGER = /\.rpz-(client-ip|ip|nsdname|nsip)$/i;

/** Targets of the actions that leave a name without an answer: NXDOMAIN, NODATA, DROP; and the machine itself. */
const NO_ANSWER = /^(\.|\*\.|rpz-drop\.?|localhost\.)$/i;

/**
 * A line of a response policy zone (RPZ): `name CNAME .` and its kin list a name, as `name A 0.0.0.0` does; `name CNAME
 * rpz-passthru.` takes it out. Any other target is a real server, or a way to ask again.
 * A name with a trailing dot ends in the zone's own name, which the line does not say, and is passed over; so are
 * the zone's own records. https://dnsrpz.info/
 */
export function readResponsePolicyLine(line: string, findings: LineSink): void {
  const at = line.indexOf(';');
  const remark = at === -1 ? '' : line.slice(at);
  const text = (at === -1 ? line : line.slice(0, at)).trim();
  if (text === '') return;
  const [, name = '', type = '', target = ''] = RECORD.exec(text) ?? [];
  const isName = name !== '' && name !== '@' && !name.endsWith('.') && !OTHER_TRIGGER.test(name);
  if (!isName) findings.notApplicable();
  else if (/^rpz-passthru\.?$/i.test(target)) findings.exception(name);
  else if (/^cname$/i.test(type) ? NO_ANSWER.test(target) : readServer(target) === 'nowhere') {
    findings.name(name, aboutOf(remark));
  } else findings.notApplicable();
}
