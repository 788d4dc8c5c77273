import { shownText } from '../../text/shown-text.ts';
import type { ListFormat } from '../formats/format-names.ts';
import type { DomainProblem } from './domain-name.ts';

/** What becomes of a line, in rising order: a line with several names counts as the highest of theirs. */
const RANKS = { remark: 0, notApplicable: 1, exception: 2, duplicate: 3, refused: 4, imported: 5 } as const;
type Fate = keyof typeof RANKS;
/** What becomes of a name. */
export type NameFate = Exclude<Fate, 'remark'>;

/**
 * Why a line was refused. Beyond what makes a name no domain: `public-suffix` (it would cover strangers' sites),
 * `not-json`, `not-a-list` (JSON of something else), `wrong-field`; `too-long` is said of names, lines and whole files.
 */
export type Refusal = DomainProblem['problem'] | 'public-suffix' | 'not-json' | 'not-a-list' | 'wrong-field';

/**
 * `line` counts from 1; `text` is the line as it may be shown. In JSON, `line` counts the items, `path` says where the problem is, and
 * `text` what is wrong there.
 */
export type RefusedLine = { line: number; text: string; code: Refusal; path: string };

export type ImportReport = {
  format: ListFormat;
  /** What the list calls itself, empty where it does not say. */
  name: string;
  /** Each is exactly one of the six: the sum of the next six is this. In JSON, an entry or a dossier is a line. */
  lines: number;
  /** At least one of its names was handed on. */
  imported: number;
  /** Every name that it could give is on an earlier line or earlier in it. */
  duplicate: number;
  exception: number;
  /** Says something that no list of domains can: part of a site, a kind of request, a pattern, a setting. */
  notApplicable: number;
  /** None of its names was imported, and one is invalid. */
  refused: number;
  /** Comments, headings and empty lines. */
  remark: number;
  /** The names on all lines, each counted by itself. */
  names: Record<NameFate, number>;
  /** The first refused lines. */
  refusals: RefusedLine[];
};

/** What is kept of a report beside the list: how many entries, how many names refused, how to read its text again. */
export const countsOf = ({ names, format }: ImportReport) => ({
  entries: names.imported,
  refused: names.refused,
  format,
});

const NO_NAMES: Record<NameFate, number> = { notApplicable: 0, exception: 0, duplicate: 0, refused: 0, imported: 0 };

export const MAX_REFUSALS = 50;
export const MAX_REFUSAL_TEXT = 120;

/** Counts lines and names as they are judged. */
export class ReportBuilder {
  readonly #lines: Record<Fate, number> = { ...NO_NAMES, remark: 0 };
  readonly #names: Record<NameFate, number> = { ...NO_NAMES };
  readonly #refusals: RefusedLine[] = [];
  #ended = 0;
  /** Of the line that is being read: */
  #fate: Fate = 'remark';
  #refusal: Pick<RefusedLine, 'code' | 'path'> | null = null;

  name(fate: Exclude<NameFate, 'refused'>): void {
    this.#names[fate] += 1;
    this.#raise(fate);
  }

  refusedName(code: Refusal, path: string): void {
    this.#names.refused += 1;
    this.refuse(code, path);
  }

  /** The line is wrong as a whole; of several problems the first is kept. */
  refuse(code: Refusal, path: string): void {
    this.#refusal ??= { code, path };
    this.#raise('refused');
  }

  notApplicable(): void {
    this.#raise('notApplicable');
  }

  endLine(text: string): void {
    this.#ended += 1;
    this.#lines[this.#fate] += 1;
    if (this.#fate === 'refused' && this.#refusal !== null && this.#refusals.length < MAX_REFUSALS) {
      const { code, path } = this.#refusal;
      const [shown, at] = [text, path].map((one) => shownText(one, MAX_REFUSAL_TEXT)) as [string, string];
      this.#refusals.push({ line: this.#ended, text: shown, code, path: at });
    }
    this.#fate = 'remark';
    this.#refusal = null;
  }

  report(format: ListFormat, name: string): ImportReport {
    return { format, name, lines: this.#ended, ...this.#lines, names: this.#names, refusals: this.#refusals };
  }

  #raise(fate: Fate): void {
    if (RANKS[fate] > RANKS[this.#fate]) this.#fate = fate;
  }
}
