import type { Sighting } from '../../core/recognise/sighting.ts';
import type { Answer } from '../../core/record/answer.ts';
import type { LaterStep } from '../../core/record/incident.ts';
import type { Reason, Weight } from '../../core/record/level.ts';
import type { PracticeGroup } from '../../core/record/practice-groups.ts';
import type * as Vocabulary from '../../core/record/vocabulary.ts';
import { shortName } from '../../core/text/short-name.ts';
import { madeOnce } from '../../platform/browser/made-once.ts';
import { composed, language, type MessageKey, message } from '../../platform/browser/messages.ts';

/** Locale keys take no hyphens; vocabulary values do. */
type Keyed<Value extends string> = Value extends `${infer Head}-${infer Tail}` ? `${Head}_${Keyed<Tail>}` : Value;
const keyed = <Value extends string>(value: Value) => value.replaceAll('-', '_') as Keyed<Value>;

export const levelWord = (level: Vocabulary.Level): string => message(`level_${level}`);
export const evidenceWord = (evidence: Vocabulary.Evidence): string => message(`evidence_${evidence}`);
export const evidenceHint = (evidence: Vocabulary.Evidence): string => message(`evidenceHint_${evidence}`);
export const resolvedWord = (resolved: Vocabulary.Resolved): string => message(`resolved_${resolved}`);
export const practiceWord = (practice: Vocabulary.Practice): string => message(`practice_${keyed(practice)}`);
export const weightWord = (weight: Weight): string => message(`weight_${weight}`);
export const groupWord = (group: PracticeGroup): string => message(`group_${keyed(group)}`);
export const dataWord = (data: Vocabulary.DataKind): string => message(`data_${keyed(data)}`);
export const roleWord = (role: Vocabulary.Role): string => message(`role_${keyed(role)}`);
export const kindWord = (kind: Vocabulary.VendorKind): string => message(`kind_${keyed(kind)}`);
export const purposeWord = (purpose: Vocabulary.EndpointPurpose): string => message(`purpose_${purpose}`);

const LONG = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const lists = madeOnce((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const numbers = madeOnce((locale) => new Intl.NumberFormat(locale));
const months = madeOnce((locale) => new Intl.DateTimeFormat(locale, LONG));
const days = madeOnce((locale) => new Intl.DateTimeFormat(locale, { ...LONG, day: 'numeric' }));

/** "A, B and C", as the user's language says it. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : lists(language()).format(items);

/** "A, B, C", for rows that go on. */
export const inRow = (items: readonly string[]): string =>
  items.reduce((row, item) => (row === '' ? item : composed('rowOf', [row, item])), '');

/** "A: B", or "A:" where an element follows. */
export const labelled = (label: string, text = ''): string => composed('labelled', [label, text]).trimEnd();

export const dataWords = (kinds: readonly Vocabulary.DataKind[]): string => listed(kinds.map(dataWord));

/** What a company makes. That it is listed for its strengths is no kind of product, and said where nothing else is known. */
export function kindWords(kinds: readonly Vocabulary.VendorKind[]): string {
  const made = kinds.filter((kind) => kind !== 'alternative');
  return listed((made.length > 0 ? made : kinds).map(kindWord));
}

export const reasonSentence = ({ code, years }: Reason): string =>
  message(`reason_${keyed(code)}` as MessageKey, [listed(years.map(String))]);

export const viaSentence = ({ via, match }: Sighting, name: string): string =>
  message(`via_${via}`, [match, shortName(name)]);

/** Whether there are words of the vendor's, of whatever date. */
export const isQuoted = (answer: Answer): answer is Extract<Answer, { text: string }> =>
  answer.state === 'answered' || answer.state === 'earlier';

/** What is above or before a vendor's words: whose they are and of when. */
export const answerHeading = (answer: Extract<Answer, { text: string }>, name: string): string =>
  message(answer.state === 'answered' ? 'answerAnswered' : 'answerEarlier', [shortName(name), monthText(answer.date)]);

/** What stands before a step that came later: when, what kind, and whether it is still open. */
export function stepHeading({ date, kind, open }: LaterStep, inWords: (date: string) => string): string {
  const head = composed('joined', [inWords(date), laterWord(kind)]);
  return labelled(open ? composed('bracketed', [head, message('laterOpen')]) : head);
}

const laterWord = (kind: Vocabulary.LaterKind): string => message(`later_${keyed(kind)}`);

export function answerSentence(answer: Answer, name: string): string {
  if (isQuoted(answer)) return answer.text;
  return message(answer.state === 'none-found' ? 'answerNoneFound' : 'answerNotSought', [shortName(name)]);
}

/** A name, a title or a search in the quotation marks of the user's language. */
export const quoted = (text: string): string => message('quoted', [text]);

/** A number in the digits and groups of the user's language. */
export const numberText = (value: number): string => numbers(language()).format(value);

/** The month of a date, or its year where that is all that is known, as short as the language has it: "Nov 2026". */
export function monthText(date: string): string {
  const [year = 0, month] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1));
}

/** A date as precisely as the record has it, in the user's language: "2020", "April 2020", "30 April 2020". */
export function dateText(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const format = day === undefined ? months(language()) : days(language());
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** A moment in the user's language and time zone: "23 Nov 2026, 14:05". */
export const momentText = (moment: Date): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(moment);

/** The years that a tie held, empty where they are not known. */
export function spanText({ from, until }: { from?: string | undefined; until?: string | undefined }): string {
  if (from !== undefined && until !== undefined) return message('fromTo', [dateText(from), dateText(until)]);
  if (from !== undefined) return message('fromOn', [dateText(from)]);
  return until === undefined ? '' : message('untilOn', [dateText(until)]);
}
