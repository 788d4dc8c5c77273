import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';
import { Download, type DownloadForm } from '../Download.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import type { LegendItem } from './chart-legend.ts';
import { type Numbers, NumbersTable } from './NumbersTable.tsx';

type Props = {
  title: string;
  /** What is to be known about the numbers. */
  note: string;
  /** The name of its files. */
  file: string;
  legend: readonly LegendItem[];
  /** Whether the end of a wide drawing is in sight first, as of years. */
  fromEnd?: boolean;
  /** The same numbers, for whoever wants or needs them. */
  numbers: Numbers;
  children: ComponentChildren;
};

/** A chart with its title and legend, and its numbers one click away. The drawing scrolls where it is wide. */
export function ChartFigure({ title, note, file, legend, fromEnd = false, numbers, children }: Props) {
  const id = useId();
  const drawing = useRef<HTMLElement>(null);
  useEffect(() => {
    if (fromEnd && drawing.current !== null) drawing.current.scrollLeft = drawing.current.scrollWidth;
  }, [fromEnd]);
  const picture = async (form: 'png' | 'svg') => {
    const { pictureBlob } = await import('./chart-files.ts');
    if (drawing.current === null) throw new Error('The chart is gone');
    return pictureBlob({ title, legend, drawing: drawing.current }, form);
  };
  const forms: DownloadForm[] = [
    { label: 'PNG', ending: 'png', make: () => picture('png') },
    { label: 'SVG', ending: 'svg', make: () => picture('svg') },
    { label: 'CSV', ending: 'csv', make: async () => (await import('./chart-files.ts')).numbersBlob(numbers) },
  ];
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <div class="chart-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <Download of={title} file={file} forms={forms} />
      </div>
      <figcaption>{note}</figcaption>
      <ChartLegend items={legend} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section class="scrolls" dir="ltr" aria-label={title} tabIndex={0} ref={drawing}>
        <div class="plot">{children}</div>
      </section>
      <details class="on-paper">
        <summary>{message('chartTable')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
        <section class="scrolls" aria-label={`${title}: ${message('chartTable')}`} tabIndex={0}>
          <NumbersTable {...numbers} />
        </section>
      </details>
    </figure>
  );
}
