import * as v from 'valibot';
import { line, oneOf, PartialDate } from './fields.ts';
import { STANCES } from './vocabulary.ts';

/**
 * What one company said about an incident. `answered`: it spoke about this event, on the day of it or later.
 * `earlier`: it spoke before the event, and nothing since was found. `none-found`: somebody looked and found nothing.
 */
export const Answer = v.variant('state', [
  v.strictObject({
    state: v.literal('answered'),
    text: line(400),
    date: PartialDate,
    stance: oneOf(STANCES),
    /** What the same reporting, or a later one, sets against it. */
    against: v.optional(line(320)),
  }),
  v.strictObject({ state: v.literal('earlier'), text: line(400), date: PartialDate }),
  v.strictObject({ state: v.literal('none-found') }),
  v.strictObject({ state: v.literal('not-sought') }),
]);

export type Answer = v.InferOutput<typeof Answer>;
