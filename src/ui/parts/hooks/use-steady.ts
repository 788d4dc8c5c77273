import { useEffect, useRef, useState } from 'preact/hooks';

/** How long to wait for what nearly always takes a moment, before showing that it is awaited; milliseconds. */
const PATIENCE_MS = 250;

/**
 * The last value that was ready, so that nothing flashes or moves while the next one is on its way; once that takes
 * long, the unready one. Null before the first.
 */
export function useSteady<T>(value: T, ready: boolean): T | null {
  const last = useRef<T | null>(null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (ready) return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [ready]);
  if (ready || late) last.current = value;
  return last.current;
}
