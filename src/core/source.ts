import type { Source } from './vendor.ts';

/** A source is primary when it is the finding, the decision or the vendor itself, not a report of it. */
export const isPrimary = (source: Pick<Source, 'kind'>): boolean => source.kind !== 'news';
