import { hostPart, isPattern } from '../reading/domain-name.ts';
import type { LineSink } from '../reading/line-sink.ts';
import { reasonIn } from './remark.ts';

/**
 * A line of a plain list: a domain or the address of a whole site, then perhaps the reason, with or without a comment
 * sign. A path names part of a site, and `*` other than a leading `*.` names that no list of domains can hold.
 */
export function readDomainLine(line: string, findings: LineSink): void {
  const text = line.trim();
  if (text === '' || /^([#!;]|\/\/)/.test(text)) return;
  const end = text.search(/[\s#;]/);
  const place = end === -1 ? text : text.slice(0, end);
  const { host, rest } = /[/:?]/.test(place) ? hostPart(place) : { host: place, rest: '' };
  const isCosmetic = /^#[@$?%]*#/.test(text.slice(place.length));
  if (isCosmetic || isPattern(place) || (rest !== '' && rest !== '/')) findings.notApplicable();
  else if (end === -1) findings.name(host);
  else findings.name(host, { reason: reasonIn(text.slice(end)) });
}
