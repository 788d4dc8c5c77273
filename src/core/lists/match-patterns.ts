import { isPattern, readDomain } from './domain-name.ts';
import type { LineFindings } from './intake.ts';

/**
 * A line of a uBlacklist ruleset: a match pattern for whole hosts lists one, with `@` before it takes it out. Not
 * applicable: `@1` (a colour), patterns with a path, regular expressions, `title/…/` and other expressions, and
 * filters that strayed in. A bare domain, which uBlacklist passes over, is taken for what its author meant. The YAML
 * head is a remark. https://ublacklist.github.io/docs/advanced-features
 */
export function readMatchPatternLine(line: string, findings: LineFindings): void {
  const text = line.replace(/\s#\s.*$/s, '').trim();
  // `---` and `name: …` of the head; no pattern has a blank after its colon.
  if (text === '' || /^([#!]|---$|\w+:(\s|$))/.test(text)) return;
  const [, sign, host = ''] = /^(@\s*)?(?:\*|https?):\/\/([^/\s]+)\/\*$/.exec(text) ?? [];
  const isHost = host !== '' && !isPattern(host) && !host.includes(':');
  if (isHost && sign !== undefined) findings.exception(host);
  else if (isHost) findings.name(host);
  else if (typeof readDomain(text) === 'string') findings.name(text);
  else findings.notApplicable();
}
