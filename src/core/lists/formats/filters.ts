import { readDomain } from '../reading/domain-name.ts';
import type { LineSink } from '../reading/line-sink.ts';
import { readFilterOptions } from './filter-options.ts';
import { isHostsLine, readHostsLine } from './hosts.ts';
import { readDomainLine } from './plain-domains.ts';
import { aboutOf } from './remark.ts';

/** `##`, `#@#`, `#?#`, `#$#`, `#%#`, `#@$?#` … hide or run something on a page; `$$` and `$@$` take out HTML. */
const COSMETIC = /#[@$?%]*#|\$@?\$/;

/** What follows the anchor: a name and its end, then perhaps options and a remark. */
const NAME = /^(?:\*\.)?([^^/$*|:\s,]+)[\^/][*|]?/;

/**
 * A line of a filter list for Adblock Plus, AdGuard or uBlock Origin. `||domain^` lists a domain, `@@||domain^` takes
 * it out, and so does `|domain^`, which is AdGuard's for DNS; as in uBlock Origin a bare domain or a hosts line lists it
 * too. All else is not applicable: cosmetic rules, paths, patterns and filters whose options mean less than the whole
 * domain. Without its end a name may go on: `||example.co` covers example.com as well.
 */
export function readFilterLine(line: string, findings: LineSink): void {
  const rule = line.trim();
  if (rule === '' || rule.startsWith('!') || /^\[[^$].*\]$/.test(rule)) return;
  if (/^#(?![@$?%]*#)/.test(rule)) return;
  const anchor = /^(@@)?\|\|?/.exec(rule);
  if (anchor !== null) readDomainRule(rule.slice(anchor[0].length), findings, anchor[1] !== undefined);
  else if (COSMETIC.test(rule)) findings.notApplicable();
  else if (isHostsLine(rule)) readHostsLine(rule, findings);
  else readBareName(rule, findings);
}

function readDomainRule(rest: string, findings: LineSink, isException: boolean): void {
  const [start = '', name] = NAME.exec(rest) ?? [];
  const tail = splitTail(rest.slice(start.length));
  const { isWhole, reason } = readFilterOptions(tail?.options ?? '');
  if (name === undefined || tail === null || !isWhole) findings.notApplicable();
  else if (isException) findings.exception(name);
  else findings.name(name, reason === '' ? aboutOf(tail.remark) : { reason });
}

/**
 * The options and the remark behind a name, each perhaps empty; null where it is neither. A blank ends the options,
 * unless they end with a quotation mark.
 */
function splitTail(tail: string): { options: string; remark: string } | null {
  const start = tail.startsWith('$') ? 1 : 0;
  const blank = tail.search(/\s/);
  const word = blank === -1 ? tail.length : blank;
  const quote = [...tail.matchAll(/"(?=\s+#|$)/g)].at(-1);
  const end = isEnd(tail, word) || quote === undefined ? word : quote.index + 1;
  if ((start === 0 && end > 0) || !isEnd(tail, end)) return null;
  return { options: tail.slice(start, end), remark: tail.slice(end) };
}

/** Whether nothing but a remark follows. */
const isEnd = (tail: string, at: number): boolean => /^(?:\s+#|$)/.test(tail.slice(at));

/** What reads as no domain is a part of addresses, as `-ad-banner.` or `.com/ads`. */
function readBareName(rule: string, findings: LineSink): void {
  const [word = ''] = rule.split(/\s/, 1);
  const domain = /^[.*-]/.test(word) ? null : readDomain(word);
  // Handed on as it was read: a name that is no ASCII takes five times as long.
  if (typeof domain === 'string') readDomainLine(domain + rule.slice(word.length), findings);
  else if (domain?.problem === 'address') readDomainLine(rule, findings);
  else findings.notApplicable();
}
