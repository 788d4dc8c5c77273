import { useLayoutEffect, useRef } from 'preact/hooks';

/** How far each place was scrolled when it was last left, in CSS pixels. */
const left = new Map<string, number>();

/** How far a place is scrolled that is gone back to: where it was left; 0 for one that is gone to anew. */
export const leftAt = (place: string): number => (history.state?.known === true ? (left.get(place) ?? 0) : 0);

/**
 * A place that was gone to begins at its top, with the focus on it; one gone back to is where it was left.
 * `place` names it without what only narrows it. The history's own state tells the two apart.
 */
export function useArrival(place: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const known = history.state?.known === true;
    history.replaceState({ known: true }, '');
    if (!first.current) {
      scrollTo(0, known ? (left.get(place) ?? 0) : 0);
      if (!known) document.querySelector('main')?.focus({ preventScroll: true });
    }
    first.current = false;
    const keep = () => left.set(place, scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [place]);
}
