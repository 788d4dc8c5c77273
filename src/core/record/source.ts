import * as v from 'valibot';
import { FullDate, Link, line, oneOf, PartialDate } from './fields.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** One page that supports what is in the record. */
export const Source = v.strictObject({
  url: Link,
  publisher: line(90),
  title: line(220),
  date: v.optional(PartialDate),
  kind: oneOf(SOURCE_KINDS),
  /** The day somebody last read the page or an excerpt of it. */
  accessed: FullDate,
});

export type Source = v.InferOutput<typeof Source>;

/** A source is primary when it is the finding, the decision or the vendor itself, not a report of it. */
export const isPrimary = (source: Pick<Source, 'kind'>): boolean => source.kind !== 'news';
