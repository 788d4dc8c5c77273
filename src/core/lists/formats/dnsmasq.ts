import { isPattern } from '../reading/domain-name.ts';
import type { LineSink } from '../reading/line-sink.ts';
import { aboutOf, splitRemark } from './remark.ts';
import { readServer } from './server.ts';

/**
 * A line of a dnsmasq configuration. `address=/a/b/…` lists names where no address is named, or none of a real
 * server (`#` is dnsmasq's own word for nowhere); `server=/a/b/` and `local=/a/b/` list them where no server is named
 * that could answer, and `server=/a/#` takes a name out.
 * https://thekelleys.org.uk/dnsmasq/docs/dnsmasq-man.html
 */
export function readDnsmasqLine(line: string, findings: LineSink): void {
  const { text, remark } = splitRemark(line);
  if (text === '') return;
  const [, directive, names = '', target = ''] = /^(address|server|local)\s*=\s*\/(.*)\/([^/]*)$/.exec(text) ?? [];
  const isException = directive !== 'address' && target === '#';
  const leadsNowhere = target === '' || readServer(target) === 'nowhere' || (directive === 'address' && target === '#');
  const listsNames = directive !== undefined && leadsNowhere;
  for (const name of names.split('/')) {
    // `#` is every name there is, an empty one every name without a dot.
    const isName = name !== '#' && name !== '' && !isPattern(name);
    if (!isName || (!listsNames && !isException)) findings.notApplicable();
    else if (isException) findings.exception(name);
    else findings.name(name, aboutOf(remark));
  }
}
