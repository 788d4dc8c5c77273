import type { ListEntry } from '../list.ts';

/** An entry with what the format has beyond domain and reason. */
export type ReadEntry = ListEntry & { source?: string | undefined };

/** What the parser of a format says of a line. Where it says nothing, the line is a remark. */
export type LineSink = {
  /** The line lists this name; whether it is a domain at all is judged here. */
  name(text: string, about?: Omit<ReadEntry, 'domain'> | undefined): void;
  /** The line takes this name out of what it or another list lists. */
  exception(text: string): void;
  /** The line says something else than that a whole domain is listed. */
  notApplicable(): void;
};
