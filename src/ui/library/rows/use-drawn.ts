import { useEffect, useRef, useState } from 'preact/hooks';
import { onceIdle } from '../../parts/once-idle.ts';
import { leftAt } from '../dossier/use-arrival.ts';

/** Enough for a tall window; drawn at once. */
const FIRST = 60;
/** So many more whenever the page is idle: few enough that a key pressed meanwhile is answered in time. */
const GROUP = 60;

type Asked = {
  /** What the list is an answer to: another one begins at its top again. */
  asked: string;
  length: number;
  /** Whether the page is being printed, and so needs all of it now. */
  printing: boolean;
  /** No entry is lower than this, in CSS pixels. */
  least: number;
};

/**
 * How many of a long list are drawn: as many as a window holds at once, the others while the page is idle, until all are
 * there. So it opens fast, and search in the page and the keyboard find all of it. `height` keeps the scroll bar's length
 * meanwhile. A list that was gone back to is drawn as far as it was scrolled.
 */
export function useDrawn({ asked, length, printing, least }: Asked): { count: number; height: number | undefined } {
  const [, drawAgain] = useState(0);
  const drawn = useRef<{ asked: string; count: number } | null>(null);
  if (drawn.current?.asked !== asked) {
    const seen = drawn.current === null ? Math.ceil((leftAt('all') + innerHeight) / least) : 0;
    drawn.current = { asked, count: Math.max(FIRST, seen) };
  }
  if (printing) drawn.current.count = length;
  const count = Math.min(length, drawn.current.count);
  useEffect(() => {
    if (count === length) return;
    return onceIdle(() => {
      drawn.current = { asked, count: count + GROUP };
      drawAgain((times) => times + 1);
    });
  }, [asked, count, length]);
  return { count, height: count < length ? length * least : undefined };
}

/** Where each group of the drawn ones begins and ends: all but the last stay as they are while more are added. */
export const groupsOf = (count: number): { from: number; until: number }[] =>
  Array.from({ length: Math.ceil(count / GROUP) }, (_, i) => ({
    from: i * GROUP,
    until: Math.min(count, (i + 1) * GROUP),
  }));
