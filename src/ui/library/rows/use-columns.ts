import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Where columns go or get narrower (vendor-table.css). */
const BREAKS = ['(max-width: 720px)', '(max-width: 560px)'];

/**
 * The widths that the columns of a table have with its first rows, as tracks of a grid; undefined where `wanted` is false, and
 * while they are measured. Held so, rows that come later move no column, and those far from the window need no layout.
 */
export function useColumns(head: RefObject<HTMLTableRowElement | null>, wanted: boolean): string | undefined {
  const [tracks, setTracks] = useState<string>();
  useLayoutEffect(() => {
    if (wanted && tracks === undefined) setTracks(tracksOf(head.current));
  }, [head, wanted, tracks]);
  useEffect(() => {
    const queries = BREAKS.map((text) => matchMedia(text));
    const measureAnew = () => setTracks(undefined);
    for (const query of queries) query.addEventListener('change', measureAnew);
    return () => {
      for (const query of queries) query.removeEventListener('change', measureAnew);
    };
  }, []);
  return wanted ? tracks : undefined;
}

function tracksOf(head: HTMLTableRowElement | null): string | undefined {
  const shown = [...(head?.cells ?? [])].map(({ offsetWidth }) => offsetWidth).filter((width) => width > 0);
  return shown.length === 0 ? undefined : shown.map((width) => `minmax(0, ${width}fr)`).join(' ');
}
