import { type LinkFound, LONGEST_URL, MOST_LINKS } from '../core/recognise/links/question.ts';

/** How long links wait for others to be asked with them. */
const TOGETHER_MS = 30;

/**
 * Collects things and hands them on in batches of a message's size, one after the other, so that a page never has two
 * questions open. `questionOf` may find by then that there is nothing to ask.
 */
export function batches<Thing>(
  questionOf: (thing: Thing) => LinkFound | null,
  send: (links: LinkFound[], things: Thing[]) => Promise<void>,
): (thing: Thing) => void {
  const waiting = new Set<Thing>();
  let busy = false;
  const run = async () => {
    while (waiting.size > 0) {
      const asked: { thing: Thing; link: LinkFound }[] = [];
      for (const thing of waiting) {
        if (asked.length === MOST_LINKS) break;
        waiting.delete(thing);
        const link = questionOf(thing);
        if (link !== null && link.url.length <= LONGEST_URL) asked.push({ thing, link });
      }
      if (asked.length > 0)
        await send(
          asked.map(({ link }) => link),
          asked.map(({ thing }) => thing),
        );
    }
    busy = false;
  };
  return (thing) => {
    waiting.add(thing);
    if (busy) return;
    busy = true;
    setTimeout(() => void run(), TOGETHER_MS);
  };
}
