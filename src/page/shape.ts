import type { MarkShown } from '../core/recognise/links/mark.ts';
import { LEVEL_SHAPES } from '../ui/parts/incidents/level-shapes.ts';

/** As on the toolbar (tools/icons/marks.ts): a white line runs round each, so that it stands out on light and dark pages. */
export const FILLS: Record<MarkShown['level'], string> = { noted: '#1f5fa8', elevated: '#a85800', serious: '#c3172f' };

const SVG = 'http://www.w3.org/2000/svg';

function path(d: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ d, ...attributes })) element.setAttribute(name, value);
  return element;
}

/** A level's shape, as the toolbar and the popup have it. Assistive technology gets words instead. */
export function shapeOf(level: MarkShown['level'], size: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = `display:block;flex:none;width:${size}px;height:${size}px;overflow:visible;forced-color-adjust:none`;
  const { fill, cut } = LEVEL_SHAPES[level];
  if (fill !== undefined)
    svg.append(path(fill, { fill: FILLS[level], stroke: '#fff', 'stroke-width': '1.4', 'stroke-linejoin': 'round' }));
  if (cut !== undefined)
    svg.append(path(cut, { fill: 'none', stroke: '#fff', 'stroke-width': '2', 'stroke-linecap': 'round' }));
  return svg;
}
