import { shownText } from '../../text/shown-text.ts';
import { readDomain } from './domain-name.ts';
import { DomainSet } from './domain-set.ts';
import type { Refusal, ReportBuilder } from './import-report.ts';
import type { LineSink, ReadEntry } from './line-sink.ts';

export type ClassifierOptions = {
  onEntry(entry: ReadEntry): void;
  onException?: ((domain: string) => void) | undefined;
  /** True for a domain under which strangers register names: `co.uk`, `github.io`. */
  isPublicSuffix(domain: string): boolean;
  /** The full year now, by which the level of a dossier in the list is reached. */
  thisYear: number;
};

/** Judges each name that a parser finds, hands on those that are domains and new, and enters what became of it. */
export class LineClassifier implements LineSink {
  readonly thisYear: number;
  readonly #options: ClassifierOptions;
  readonly #builder: ReportBuilder;
  readonly #seen = new DomainSet();
  /** In a file that configures a machine, its own names are no problem. */
  localNamesAreUsual = false;
  /** Where a name is in JSON. */
  path = '';

  constructor(options: ClassifierOptions, builder: ReportBuilder) {
    this.#options = options;
    this.thisYear = options.thisYear;
    this.#builder = builder;
  }

  name(text: string, about?: Omit<ReadEntry, 'domain'>): void {
    const domain = this.#judge(text);
    if (domain === null) return;
    const isNew = this.#seen.add(domain);
    this.#builder.name(isNew ? 'imported' : 'duplicate');
    if (!isNew) return;
    this.#options.onEntry(
      about === undefined ? { domain, reason: '' } : { domain, ...about, reason: shownText(about.reason) },
    );
  }

  exception(text: string): void {
    const domain = this.#judge(text);
    if (domain === null) return;
    this.#builder.name('exception');
    this.#options.onException?.(domain);
  }

  notApplicable(): void {
    this.#builder.notApplicable();
  }

  refuse(code: Refusal): void {
    this.#builder.refuse(code, this.path);
  }

  endLine(text: string): void {
    this.#builder.endLine(text);
  }

  #judge(text: string): string | null {
    const domain = readDomain(text);
    if (typeof domain === 'string') {
      if (!this.#options.isPublicSuffix(domain)) return domain;
      this.#builder.refusedName('public-suffix', this.path);
    } else if (domain.problem === 'local-name' && this.localNamesAreUsual) this.#builder.name('notApplicable');
    else this.#builder.refusedName(domain.problem, this.path);
    return null;
  }
}
