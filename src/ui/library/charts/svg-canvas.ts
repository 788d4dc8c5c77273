/** How much finer than CSS pixels a picture is. */
const SCALE = 2;

/**
 * A drawing of lines, rectangles, circles and texts as a picture (PNG). The policy of the extension's pages lets no picture
 * be loaded from a text, so that each shape is drawn by itself.
 */
export function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = number(svg, 'width') * SCALE;
  canvas.height = number(svg, 'height') * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser gives no canvas to draw on');
  pen.scale(SCALE, SCALE);
  for (const shape of svg.children) draw(pen, shape);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be made')) : resolve(blob))),
  );
}

const number = (shape: Element, name: string): number => Number.parseFloat(shape.getAttribute(name) ?? '0') || 0;

function draw(pen: CanvasRenderingContext2D, shape: Element): void {
  pen.save();
  for (const [, kind, values = ''] of (shape.getAttribute('transform') ?? '').matchAll(
    /\b([a-zA-Z]{1,20})\(([^()]{0,200})\)/g,
  )) {
    const [a = 0, b = 0] = values.split(/[ ,]+/).map(Number);
    if (kind === 'translate') pen.translate(a, b);
    if (kind === 'rotate') pen.rotate((a * Math.PI) / 180);
  }
  pen.fillStyle = shape.getAttribute('fill') ?? 'none';
  pen.strokeStyle = shape.getAttribute('stroke') ?? 'none';
  const of = (name: string) => number(shape, name);
  if (shape.localName === 'rect') pen.fillRect(of('x'), of('y'), of('width'), of('height'));
  if (shape.localName === 'line') {
    pen.beginPath();
    pen.moveTo(of('x1'), of('y1'));
    pen.lineTo(of('x2'), of('y2'));
    pen.stroke();
  }
  if (shape.localName === 'circle') {
    pen.beginPath();
    pen.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
    pen.fill();
  }
  if (shape.localName === 'text') {
    const anchor = shape.getAttribute('text-anchor') ?? 'start';
    pen.font = `${of('font-size')}px system-ui, sans-serif`;
    pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    pen.fillText(shape.textContent ?? '', of('x'), of('y') + of('dy'));
  }
  if (shape.localName === 'g') for (const inner of shape.children) draw(pen, inner);
  pen.restore();
}
