import type { VendorFile } from '../../record/vendor.ts';
import { DETECTION_LINES, detectFormat, titleIn } from '../formats/detect.ts';
import { CONFIGURATIONS, type ListFormat } from '../formats/format-names.ts';
import { readJsonList } from '../formats/json-list.ts';
import { LINE_READERS } from '../formats/line-readers.ts';
import { type ImportReport, ReportBuilder } from './import-report.ts';
import { type ClassifierOptions, LineClassifier } from './line-classifier.ts';
import { LineSplitter } from './line-splitter.ts';

/** JSON is kept until its end, unlike lines: some 300,000 entries with a reason each. */
export const MAX_JSON_LENGTH = 1 << 26;

export type ListReaderOptions = ClassifierOptions & {
  /** Taken from the first lines where it is not given. */
  format?: ListFormat | undefined;
  /** Each sound dossier of a list in JSON, as a whole. Its sites come to `onEntry` as well. */
  onDossier?: ((slug: string, dossier: VendorFile) => void) | undefined;
};

/**
 * Reads a list from chunks of text that end anywhere. Each domain is handed on once, when its line is complete and the
 * format is known, and not kept: what is kept is enough to know it again. No text makes it throw.
 */
export class ListReader {
  readonly #options: ListReaderOptions;
  readonly #builder = new ReportBuilder();
  readonly #classifier: LineClassifier;
  readonly #lines: LineSplitter;
  #format: ListFormat | undefined;
  #name = '';
  /** What came before the first character that is not blank: it says whether the file is JSON. */
  #blanks: string | null = '';
  /** The first lines, until the format is detected; or JSON, until its end. */
  #firstLines: { line: string; isCut: boolean }[] | null = [];
  #json: { chunks: string[]; length: number } | null = null;

  constructor(options: ListReaderOptions) {
    this.#options = options;
    this.#classifier = new LineClassifier(options, this.#builder);
    this.#lines = new LineSplitter((line, isCut) => this.#takeLine(line, isCut));
    this.#format = options.format;
  }

  push(chunk: string): void {
    const text = this.#blanks === null ? chunk : this.#begin(this.#blanks + chunk);
    if (text === null) return;
    if (this.#json === null) this.#lines.push(text);
    else {
      this.#json.length += text.length;
      if (this.#json.length <= MAX_JSON_LENGTH) this.#json.chunks.push(text);
    }
  }

  /** Nothing may be pushed after this. */
  end(): ImportReport {
    if (this.#blanks !== null) this.#lines.push(this.#blanks);
    this.#lines.end();
    if (this.#firstLines !== null) this.#setFormat(this.#firstLines);
    if (this.#json !== null) this.#readJson(this.#json);
    return this.#builder.report(this.#format ?? 'domains', this.#name);
  }

  /** The text so far without a byte order mark; null while it is blank. */
  #begin(text: string): string | null {
    const bare = text.replace(/^\ufeff/, '');
    const first = bare.search(/\S/);
    this.#blanks = first === -1 ? text : null;
    if (first === -1) return null;
    if (this.#format === undefined && bare[first] === '{') this.#format = 'json';
    if (this.#format === 'json') this.#json = { chunks: [], length: 0 };
    return bare;
  }

  #takeLine(line: string, isCut: boolean): void {
    if (this.#firstLines === null) this.#readLine(line, isCut);
    else if (this.#firstLines.push({ line, isCut }) === DETECTION_LINES) this.#setFormat(this.#firstLines);
  }

  #setFormat(first: { line: string; isCut: boolean }[]): void {
    this.#firstLines = null;
    const lines = first.map(({ line }) => line);
    this.#format ??= detectFormat(lines);
    this.#name = titleIn(lines);
    this.#classifier.localNamesAreUsual = CONFIGURATIONS.includes(this.#format);
    for (const { line, isCut } of first) this.#readLine(line, isCut);
  }

  #readLine(line: string, isCut: boolean): void {
    if (isCut) this.#classifier.refuse('too-long');
    else if (this.#format !== undefined && this.#format !== 'json') LINE_READERS[this.#format](line, this.#classifier);
    this.#classifier.endLine(line);
  }

  #readJson({ chunks, length }: { chunks: string[]; length: number }): void {
    if (length <= MAX_JSON_LENGTH) {
      this.#name = readJsonList(chunks.join(''), this.#classifier, this.#options.onDossier);
      return;
    }
    this.#classifier.refuse('too-long');
    this.#classifier.endLine(chunks[0]?.slice(0, 200) ?? '');
  }
}
