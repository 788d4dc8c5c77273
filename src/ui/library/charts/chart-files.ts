import { sheetBlob } from '../table/record-files.ts';
import type { LegendItem } from './chart-legend.ts';
import { chartSvg } from './chart-svg.ts';
import type { Numbers } from './NumbersTable.tsx';
import { pngOf } from './svg-canvas.ts';

type Chart = { title: string; legend: readonly LegendItem[]; drawing: Element };

/** A chart as a file, in the page's own theme and in the words of the user's language. */
export function pictureBlob(chart: Chart, form: 'png' | 'svg'): Promise<Blob> {
  const svg = standalone(chart);
  if (form === 'png') return pngOf(svg);
  return Promise.resolve(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
}

/** The numbers behind a chart, with the heads that its table has. */
export const numbersBlob = ({ corner, columns, rows }: Numbers): Blob =>
  sheetBlob(
    {
      heads: [corner, ...columns.map(({ title }) => title)],
      rows: rows.map(({ title, cells }) => [title, ...cells]),
    },
    'csv',
    '',
  );

function standalone({ title, legend, drawing }: Chart): SVGSVGElement {
  const probe = document.createElement('span');
  drawing.append(probe);
  const colourOf = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const [paper, ink, quiet] = ['--paper', '--ink', '--quiet'].map((token) => colourOf(`var(${token})`));
  const svg = chartSvg({
    title,
    legend,
    foot: `Telltale, ${new Date().toISOString().slice(0, 10)}`,
    parts: [...drawing.querySelectorAll('svg')],
    colours: { paper: paper ?? '', ink: ink ?? '', quiet: quiet ?? '' },
    colourOf,
  });
  probe.remove();
  return svg;
}
