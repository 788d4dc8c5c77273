import { isPattern, readDomain } from '../reading/domain-name.ts';
import type { LineSink } from '../reading/line-sink.ts';
import { aboutOf } from './remark.ts';

/**
 * A line of a uBlacklist ruleset: a match pattern for whole hosts lists one, with `@` before it takes it out. Not
 * applicable: `@1` (a colour), patterns with a path, regular expressions, `title/…/` and other expressions, and
 * filters that strayed in. A bare domain, which uBlacklist passes over, is taken for what its author meant. The YAML
 * head is a remark. https://ublacklist.github.io/docs/advanced-features
 */
export function readMatchPatternLine(line: string, findings: LineSink): void {
  const at = line.search(/\s#\s/);
  const text = (at === -1 ? line : line.slice(0, at)).trim();
  const about = aboutOf(at === -1 ? '' : line.slice(at));
  // `---` and `name: …` of the head; no pattern has a blank after its colon.
  if (text === '' || /^([#!]|---$|\w+:(\s|$))/.test(text)) return;
  const [, sign, host = ''] = /^(@\s*)?(?:\*|https?):\/\/([^/\s]+)\/\*$/.exec(text) ?? [];
  const isHost = host !== '' && !isPattern(host) && !host.includes(':');
  if (isHost && sign !== undefined) findings.exception(host);
  else if (isHost) findings.name(host, about);
  else {
    const domain = readDomain(text);
    if (typeof domain === 'string') findings.name(domain, about);
    else findings.notApplicable();
  }
}
