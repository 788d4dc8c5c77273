import { isPattern } from './domain-name.ts';
import type { LineFindings } from './intake.ts';

/** Servers that answer nobody: a name that is sent to them is blocked. */
const NOWHERE = /^(|0\.0\.0\.0|127(\.\d{1,3}){3}|::1?)$/;

/**
 * A line of a dnsmasq configuration. `address=/a/b/…` lists names whatever address they get; `server=/a/b/` and
 * `local=/a/b/` list them where no server is named that could answer, and `server=/a/#` takes a name out.
 * https://thekelleys.org.uk/dnsmasq/docs/dnsmasq-man.html
 */
export function readDnsmasqLine(line: string, findings: LineFindings): void {
  const text = line.replace(/(^|\s)#.*$/s, '').trim();
  if (text === '') return;
  const [, directive, names = '', target = ''] = /^(address|server|local)\s*=\s*\/(.*)\/([^/]*)$/.exec(text) ?? [];
  const isException = directive !== 'address' && target === '#';
  const listsNames = directive === 'address' || (directive !== undefined && NOWHERE.test(target));
  for (const name of names.split('/')) {
    // `#` is every name there is, an empty one every name without a dot.
    const isName = name !== '#' && name !== '' && !isPattern(name);
    if (!isName || (!listsNames && !isException)) findings.notApplicable();
    else if (isException) findings.exception(name);
    else findings.name(name);
  }
}
