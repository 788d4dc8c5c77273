import * as v from 'valibot';
import { WatchedHosts } from '../../blocking/watched.ts';
import { isSlug } from '../../user/settings.ts';
import type { MarkShown } from './mark.ts';

/** Limits of one message. A link past them is left out where it is collected; a message past them has no answer. */
export const MOST_LINKS = 60;
export const MOST_TEXTS = 3;
export const LONGEST_TEXT = 300;
export const LONGEST_URL = 2048;

const LinkFound = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(LONGEST_URL)),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))), v.maxLength(MOST_TEXTS)),
});

/** It stood in sight long enough to be read; the person sent it away, or muted the vendor. */
export const BANNER_ENDS = ['shown', 'not-now', 'mute'] as const;
export type BannerEnd = (typeof BANNER_ENDS)[number];

const Question = v.variant('ask', [
  /** What is to be looked for in this page? */
  v.strictObject({ ask: v.literal('page') }),
  /** Whose are these links? */
  v.strictObject({ ask: v.literal('links'), links: v.pipe(v.array(LinkFound), v.maxLength(MOST_LINKS)) }),
  /** The person wants the full record of a vendor. */
  v.strictObject({ ask: v.literal('record'), vendor: v.custom<string>(isSlug) }),
  /** Is there a banner to show? */
  v.strictObject({ ask: v.literal('banner') }),
  /** What became of the banner about a vendor. */
  v.strictObject({ ask: v.literal('banner-did'), vendor: v.custom<string>(isSlug), did: v.picklist(BANNER_ENDS) }),
  /** What a frame contacted, to be counted with the rest of its page. */
  v.strictObject({ ask: v.literal('watched'), hosts: WatchedHosts }),
]);

export type LinkFound = v.InferOutput<typeof LinkFound>;
/** What a content script may ask the worker. */
export type Question = v.InferOutput<typeof Question>;

/** What the extension tells the content script for marks: to go for good, to show or hide its marks, to ask anew. */
export type Order = { tell: 'leave' } | { tell: 'show'; on: boolean } | { tell: 'again' } | { tell: 'report' };
/** What it answers: whether marks are shown, and how many there are. */
export type MarksReport = { on: boolean; count: number };

/** A banner in the words of the person's language. */
export type BannerShown = MarkShown & {
  /** Whether it was not shown yet: one that was stays where it stands, and comes up nowhere else. */
  isNew: boolean;
  direction: string;
  /** Words of the buttons; no muting where the organisation decides that. */
  record: string;
  mute: string | null;
  notNow: string;
};
/** What the extension tells the content script for the banner: what to show now, nothing, or to go for good. */
export type BannerOrder = { banner: BannerShown | null | 'leave' };

/** A message as a question; null for anything else. */
export function readQuestion(message: unknown): Question | null {
  const result = v.safeParse(Question, message);
  return result.success ? result.output : null;
}
