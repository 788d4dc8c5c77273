import type { Evidence, Practice, Resolved } from '../record/vocabulary.ts';
import { packSections, sectionsOf } from '../record-index/sections.ts';
import { TextTable, writeTexts } from '../record-index/text-table.ts';
import { WordColumn, writeColumn } from '../record-index/word-column.ts';
import { aboutWhom, type OverviewIncident } from './filter.ts';

const FLAGS = ['disputed', 'answered', 'denied', 'withdrawn'] as const;
type Flags = Record<(typeof FLAGS)[number], boolean>;

/** What recurs in many incidents, as a text each. */
const WORDS: readonly ((incident: OverviewIncident) => string)[] = [
  (incident) => listOf(aboutWhom(incident)),
  ({ date }) => date,
  ({ practice }) => practice,
  ({ evidence }) => evidence,
  ({ resolved }) => resolved,
  ({ data }) => listOf(data),
  ({ countries }) => listOf(countries),
  (incident) => listOf(FLAGS.filter((flag) => incident[flag])),
];

/** All incidents in short as columns, in the order given. Lists of words are those of the record: none has a space in it. */
export const writeOverview = (incidents: readonly OverviewIncident[]): Uint8Array<ArrayBuffer> =>
  packSections([
    writeTexts(incidents.map(({ id }) => id)),
    writeTexts(incidents.map(({ title }) => title)),
    ...WORDS.flatMap((wordOf) => writeColumn(incidents.map(wordOf))),
  ]);

/** The incidents that `writeOverview` wrote, opened without reading them: each decodes what it is asked for. */
export function openOverview(buffer: ArrayBuffer): OverviewIncident[] {
  const columns = columnsOf(buffer);
  return Array.from({ length: columns.ids.count }, (_, row) => new OverviewRow(columns, row));
}

function columnsOf(buffer: ArrayBuffer) {
  const [ids, titles, ...words] = sectionsOf(buffer) as [Uint8Array, Uint8Array, ...Uint8Array[]];
  const column = <Value>(place: number, open: (text: string) => Value) =>
    new WordColumn([words[2 * place], words[2 * place + 1]] as [Uint8Array, Uint8Array], open);
  return {
    ids: new TextTable(ids),
    titles: new TextTable(titles),
    about: column(0, (text) => ({ vendor: wordsOf(text)[0] ?? '', also: wordsOf(text).slice(1) })),
    date: column(1, (text) => text),
    practice: column(2, (text) => text as Practice),
    evidence: column(3, (text) => text as Evidence),
    resolved: column(4, (text) => text as Resolved),
    data: column(5, (text) => wordsOf(text) as OverviewIncident['data']),
    countries: column(6, wordsOf),
    flags: column(7, (text) => Object.fromEntries(FLAGS.map((flag) => [flag, wordsOf(text).includes(flag)])) as Flags),
  };
}

/** A row of the columns as an incident. */
class OverviewRow implements OverviewIncident {
  readonly #columns: ReturnType<typeof columnsOf>;
  readonly #row: number;

  constructor(columns: ReturnType<typeof columnsOf>, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get id() {
    return this.#columns.ids.at(this.#row);
  }
  get title() {
    return this.#columns.titles.at(this.#row);
  }
  get vendor() {
    return this.#columns.about.at(this.#row).vendor;
  }
  get also() {
    return this.#columns.about.at(this.#row).also;
  }
  get date() {
    return this.#columns.date.at(this.#row);
  }
  get practice() {
    return this.#columns.practice.at(this.#row);
  }
  get evidence() {
    return this.#columns.evidence.at(this.#row);
  }
  get resolved() {
    return this.#columns.resolved.at(this.#row);
  }
  get data() {
    return this.#columns.data.at(this.#row);
  }
  get countries() {
    return this.#columns.countries.at(this.#row);
  }
  get disputed() {
    return this.#columns.flags.at(this.#row).disputed;
  }
  get answered() {
    return this.#columns.flags.at(this.#row).answered;
  }
  get denied() {
    return this.#columns.flags.at(this.#row).denied;
  }
  get withdrawn() {
    return this.#columns.flags.at(this.#row).withdrawn;
  }
}

const listOf = (words: readonly string[]): string => words.join(' ');
const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));
