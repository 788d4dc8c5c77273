import * as v from 'valibot';
import { isSlug } from '../../user/settings.ts';

/** Limits of one message. A link past them is left out where it is collected; a message past them has no answer. */
export const MOST_LINKS = 60;
export const MOST_TEXTS = 3;
export const LONGEST_TEXT = 300;
export const LONGEST_URL = 2048;

const LinkFound = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))), v.maxLength(MOST_TEXTS)),
});

const Question = v.variant('ask', [
  /** What is to be looked for in this page? */
  v.strictObject({ ask: v.literal('page') }),
  /** Whose are these links? */
  v.strictObject({ ask: v.literal('links'), links: v.pipe(v.array(LinkFound), v.maxLength(MOST_LINKS)) }),
  /** The person wants the full record of a vendor. */
  v.strictObject({ ask: v.literal('record'), vendor: v.custom<string>(isSlug) }),
]);

export type LinkFound = v.InferOutput<typeof LinkFound>;
/** What a content script may ask the worker. */
export type Question = v.InferOutput<typeof Question>;

/** What the extension tells a content script: to go for good, to show or hide its marks, to ask anew. */
export type Order = { tell: 'leave' } | { tell: 'show'; on: boolean } | { tell: 'again' } | { tell: 'report' };
/** What it answers: whether marks are shown, and how many there are. */
export type MarksReport = { on: boolean; count: number };

/** A message as a question; null for anything else. */
export function readQuestion(message: unknown): Question | null {
  const result = v.safeParse(Question, message);
  return result.success ? result.output : null;
}
