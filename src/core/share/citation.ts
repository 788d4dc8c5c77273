import type { Source } from '../record/source.ts';

/** Something of the record as it is cited. Sentences come worded in the reader's language; days are YYYY-MM-DD. */
export type Cited = {
  /** The incident's id, or the vendor's slug for a whole dossier. */
  id: string;
  vendor: string;
  /** Of the incident; empty for a whole dossier. */
  title: string;
  /** As precisely as the record has it; empty for a whole dossier. */
  date: string;
  /** Its address on the website; null without one. */
  url: string | null;
  /** Where it is and how old the check is, as a sentence. */
  entry: string;
  /** The vendor's answer or that none was found, as a sentence; empty for a whole dossier. */
  answer: string;
  sources: readonly Pick<Source, 'url' | 'title' | 'publisher' | 'date' | 'accessed'>[];
};

/** What a citation says in the reader's language. */
export type CitationWords = {
  /** Names the day on which a source was read. */
  accessed: (day: string) => string;
  /** Puts a title in quotation marks. */
  quoted: (title: string) => string;
};

export const CITATION_FORMS = ['plain', 'markdown', 'bibtex'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Entries cited one after the other: Telltale's entry, the vendor's answer beside it, then every source. */
export function cite(form: CitationForm, entries: readonly Cited[], words: CitationWords): string {
  const write = { plain, markdown, bibtex }[form];
  return `${entries.map((entry) => write(entry, words)).join('\n\n')}\n`;
}

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter(Boolean).join(by);

function plain(
  { vendor, title, date, url, entry, answer, sources }: Cited,
  { accessed, quoted }: CitationWords,
): string {
  const head = joined([`Telltale: ${vendor}`, title && quoted(title), date], ', ');
  const lines = sources.map(
    (source, i) =>
      `[${i + 1}] ${joined([source.publisher, quoted(source.title), source.date], ', ')}. ${source.url} (${accessed(source.accessed)})`,
  );
  return joined([joined([`${head}. ${entry}`, url ?? ''], ' '), answer, ...lines], '\n');
}

function markdown({ vendor, title, date, url, entry, answer, sources }: Cited, { accessed }: CitationWords): string {
  const linked = (text: string) => (url === null ? text : `[${text}](<${inAngles(url)}>)`);
  const bold = linked(`**${inMarkdown(title === '' ? vendor : title)}**`);
  const name = title === '' ? bold : `${inMarkdown(vendor)}, ${bold}`;
  const lines = sources.map(
    (source) =>
      `- ${joined([inMarkdown(source.publisher), `[${inMarkdown(source.title)}](<${inAngles(source.url)}>)`, source.date], ', ')} (${accessed(source.accessed)})`,
  );
  const head = `${joined([`Telltale: ${name}`, date], ', ')}. ${inMarkdown(entry)}`;
  return joined([head, answer && `> ${inMarkdown(answer)}`, lines.join('\n')], '\n\n');
}

function bibtex({ id, vendor, title, date, url, entry, answer, sources }: Cited, { accessed }: CitationWords): string {
  const own = bibEntry(id, {
    author: '{Telltale}',
    title: `{${inBibtex(joined([vendor, title], ': '))}}`,
    ...bibDate(date),
    ...(url === null ? {} : { url: inUrl(url) }),
    note: inBibtex(joined([entry, answer], ' ')),
  });
  const cited = sources.map((source, i) =>
    bibEntry(`${id}-source-${i + 1}`, {
      author: `{${inBibtex(source.publisher)}}`,
      title: `{${inBibtex(source.title)}}`,
      ...bibDate(source.date ?? ''),
      url: inUrl(source.url),
      urldate: source.accessed,
      note: inBibtex(accessed(source.accessed)),
    }),
  );
  return [own, ...cited].join('\n\n');
}

const bibEntry = (key: string, fields: Record<string, string>): string =>
  `@misc{${key},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},`)
    .join('\n')}\n}`;

/** `date` for BibLaTeX, `year` for BibTeX. */
const bibDate = (date: string): Record<string, string> => (date === '' ? {} : { year: date.slice(0, 4), date });

const BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const inBibtex = (text: string): string => text.replace(/[\\~^{}$&#%_]/g, (sign) => BIBTEX[sign] ?? `\\${sign}`);

/** Typeset as it is by the url packages; braces would end the field early. */
const inUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

const inAngles = (url: string): string => url.replaceAll('<', '%3C').replaceAll('>', '%3E');
