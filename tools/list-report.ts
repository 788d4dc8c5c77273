import { createReadStream } from 'node:fs';
import { getPublicSuffix } from 'tldts';
import { isListFormat, LIST_FORMATS, type ListFormat } from '../src/core/lists/formats/format-names.ts';
import { isText, TextChunks } from '../src/core/lists/reading/bytes.ts';
import type { ImportReport } from '../src/core/lists/reading/import-report.ts';
import { ListReader } from '../src/core/lists/reading/list-reader.ts';
import { argumentsOf } from './arguments.ts';

const HELP = `npm run --silent list:report -- FILE … [--format FORMAT] [--refused] [--name NAME]
  Reads block lists as the extension does and says what became of every line, as rows of docs/lists.md.
  FILE may be - for standard input, which --name names.
  --format   one of ${LIST_FORMATS.join(', ')}; detected from the first lines where it is left out
  --refused  also prints the first refused lines with the reason`;

const COLUMNS = ['lines', 'imported', 'duplicate', 'exception', 'notApplicable', 'refused', 'remark'] as const;

const isPublicSuffix = (domain: string) => getPublicSuffix(domain, { allowPrivateDomains: true }) === domain;

async function reportOf(file: string, format: ListFormat | undefined): Promise<ImportReport | 'binary'> {
  const chunks = new TextChunks();
  const reader = new ListReader({ onEntry() {}, isPublicSuffix, format, thisYear: new Date().getFullYear() });
  let isFirst = true;
  for await (const bytes of file === '-' ? process.stdin : createReadStream(file)) {
    if (isFirst && !isText(bytes)) return 'binary';
    isFirst = false;
    reader.push(chunks.push(bytes));
  }
  reader.push(chunks.end());
  return reader.end();
}

function print(name: string, report: ImportReport | 'binary', withRefused: boolean): void {
  if (report === 'binary') {
    console.log(`| ${name} | no text |`);
    return;
  }
  const counts = COLUMNS.map((column) => report[column].toLocaleString('en'));
  console.log(`| ${[name, report.format, ...counts].join(' | ')} |`);
  if (!withRefused) return;
  for (const { line, code, path, text } of report.refusals) console.log(`    ${line} ${code} ${path} ${text}`);
}

const { values, positionals } = argumentsOf(HELP, {
  format: { type: 'string' },
  refused: { type: 'boolean', default: false },
  name: { type: 'string' },
});
const { format } = values;
if (positionals.length === 0 || (format !== undefined && !isListFormat(format))) console.log(HELP);
else for (const file of positionals) print(values.name ?? file, await reportOf(file, format), values.refused);
