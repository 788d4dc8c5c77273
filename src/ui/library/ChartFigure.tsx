import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../platform/messages.ts';

type Props = {
  title: string;
  /** What it shows, in a sentence or two. */
  text: string;
  legend?: ComponentChildren;
  /** Whether the end of a wide drawing is in sight first, as of years. */
  fromEnd?: boolean;
  /** The same numbers, for whoever wants or needs them. */
  table: ComponentChildren;
  children: ComponentChildren;
};

/** A chart with its title, what it says in words, and its numbers one click away. The drawing scrolls where it is wide. */
export function ChartFigure({ title, text, legend, fromEnd = false, table, children }: Props) {
  const id = useId();
  const drawing = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fromEnd && drawing.current !== null) drawing.current.scrollLeft = drawing.current.scrollWidth;
  }, [fromEnd]);
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <figcaption>{text}</figcaption>
      {legend}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section class="scrolls" dir="ltr" aria-label={title} tabIndex={0} ref={drawing}>
        {children}
      </section>
      <details class="on-paper">
        <summary>{message('chartTable')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
        <section class="scrolls" aria-label={`${title}: ${message('chartTable')}`} tabIndex={0}>
          {table}
        </section>
      </details>
    </figure>
  );
}
