import { type LegendItem, SQUARE } from './chart-legend.ts';

const SPACE = 24;
const LINE = 20;
const SVG = 'http://www.w3.org/2000/svg';
/** What a copied shape takes along from the page's style sheets. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'font-size'];

export type ChartPicture = {
  title: string;
  legend: readonly LegendItem[];
  /** Where the numbers come from and of when they are. */
  foot: string;
  /** The drawing as it is in the page: one or more parts from left to right. */
  parts: readonly SVGSVGElement[];
  /** The colours of the page's theme. */
  colours: { paper: string; ink: string; quiet: string };
  /** What a colour, which may be a token, comes to. */
  colourOf: (colour: string) => string;
};

/** A chart as a self-contained SVG, with its title, legend and source, in the page's own theme. */
export function chartSvg({ title, legend, foot, parts, colours, colourOf }: ChartPicture): SVGSVGElement {
  const sizes = parts.map(({ viewBox: { baseVal } }) => baseVal);
  const width = sizes.reduce((sum, size) => sum + size.width, 2 * SPACE);
  const top = SPACE + 2 * LINE;
  const keys = legendRows(legend, width - 2 * SPACE);
  const drawn = top + keys.length * LINE + LINE / 2;
  const height = drawn + Math.max(0, ...sizes.map((size) => size.height)) + SPACE + LINE;
  const svg = make('svg', { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height });
  svg.setAttribute('font-family', 'system-ui, sans-serif');
  svg.append(make('rect', { width, height, fill: colours.paper }));
  svg.append(label(title, SPACE, SPACE + LINE / 2, 18, colours.ink));
  for (const [row, items] of keys.entries()) {
    for (const { word, colour, radius, x } of items) {
      const y = top + row * LINE;
      const fill = colourOf(colour);
      svg.append(
        radius === undefined
          ? make('rect', { x, y: y - SQUARE + 1, width: SQUARE, height: SQUARE, fill })
          : make('circle', { cx: x + radius, cy: y - 4, r: radius, fill }),
      );
      svg.append(label(word, x + (radius ?? SQUARE / 2) * 2 + 6, y, 12, colours.ink));
    }
  }
  let x = SPACE;
  for (const [i, part] of parts.entries()) {
    const group = make('g', { transform: `translate(${x} ${drawn})` });
    group.append(...[...part.children].map(standalone));
    svg.append(group);
    x += sizes[i]?.width ?? 0;
  }
  svg.append(label(foot, SPACE, height - SPACE / 2, 12, colours.quiet));
  return svg as SVGSVGElement;
}

/** The items in rows that fit, each with its place; letters are taken to be 7 px wide on average. */
function legendRows(legend: readonly LegendItem[], room: number): (LegendItem & { x: number })[][] {
  const rows: (LegendItem & { x: number })[][] = [];
  let x = 0;
  for (const item of legend) {
    const width = (item.radius ?? SQUARE / 2) * 2 + 26 + item.word.length * 7;
    if (rows.length === 0 || x + width > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...item, x: SPACE + x });
    x += width;
  }
  return rows;
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function label(text: string, x: number, y: number, size: number, fill: string): SVGElement {
  const element = make('text', { x, y, 'font-size': size, fill });
  element.textContent = text;
  return element;
}

/** A copy of a shape that needs no style sheet and leads nowhere. */
function standalone(shape: Element): Element {
  const copy = make(shape.localName === 'a' ? 'g' : shape.localName, {});
  for (const { name, value } of shape.attributes)
    if (!['class', 'style', 'href', 'tabindex'].includes(name)) copy.setAttribute(name, value);
  if (/^(line|rect|circle|text)$/.test(shape.localName)) {
    const style = getComputedStyle(shape);
    for (const name of STYLES) copy.setAttribute(name, style.getPropertyValue(name));
  }
  if (shape.children.length === 0) copy.textContent = shape.textContent;
  else copy.append(...[...shape.children].map(standalone));
  return copy;
}
