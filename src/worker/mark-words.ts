import type { Mark, MarkShown } from '../core/recognise/links/mark.ts';
import { type MessageKey, message } from '../platform/browser/messages.ts';

const word = (family: string, value: string): string =>
  message(`${family}_${value.replaceAll('-', '_')}` as MessageKey);

/** A mark in the person's language: the vendor with its level, and its heaviest finding in a line. */
export const inWords = ({ vendor, via, name, level, finding }: Mark): MarkShown => ({
  vendor,
  via,
  name,
  level,
  label: `${message('extensionName')}: ${name} · ${message(`level_${level}`)}`,
  levelWord: message(`level_${level}`),
  finding: `${finding.year}: ${word('practice', finding.practice)} · ${word('evidence', finding.evidence)}`,
});
