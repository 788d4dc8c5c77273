import type { MarkShown } from '../core/recognise/links/mark.ts';
import type { PageWords } from '../core/recognise/links/page-setup.ts';
import { shapeOf } from './shape.ts';

/** The tokens of src/ui/parts/page/theme.css. */
export const LIGHT = { paper: '#fdfcfa', ink: '#1c1b19', quiet: '#5f5c56', line: '#dedad2', link: '#1d4f91' };
export const DARK = { paper: '#1b1b1d', ink: '#edebe6', quiet: '#aaa69e', line: '#3a3a3d', link: '#9cc4ff' };
const FONT = '14px/1.45 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif';
const WIDTH = 280;
const EDGE = 8;

function part(tag: 'div' | 'button', style: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = style;
  element.append(...inside);
  return element;
}

/**
 * The card of a mark: company, level, heaviest finding, and the way to the record. Styled by properties alone, which no
 * page's policy forbids; shown in the browser's top layer, where no page lies over it.
 */
export function cardOf(
  { name, level, levelWord, finding }: MarkShown,
  words: PageWords,
  open: () => void,
): HTMLElement {
  const colours = matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;
  const record = part(
    'button',
    `all:unset;cursor:pointer;color:${colours.link};text-decoration:underline;min-height:24px`,
    words.fullRecord,
  );
  record.addEventListener('focus', () => {
    if (record.matches(':focus-visible')) record.style.outline = `2px solid ${colours.link}`;
  });
  record.addEventListener('blur', () => record.style.removeProperty('outline'));
  record.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  const card = part(
    'div',
    `all:initial;position:fixed;inset:auto;margin:0;box-sizing:border-box;width:${WIDTH}px;max-width:calc(100vw - 16px);` +
      `padding:10px 12px;border:1px solid ${colours.line};border-radius:6px;font:${FONT};color:${colours.ink};` +
      `background:${colours.paper};text-align:start;cursor:default`,
    part('div', `display:flex;gap:6px;align-items:center;color:${colours.quiet}`, shapeOf(level, 14), levelWord),
    part('div', 'font-weight:640;font-size:16px', name),
    part('div', 'margin:2px 0 4px', finding),
    record,
  );
  card.dir = words.direction;
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', name);
  return card;
}

/** Puts a shown card below a place, or above it where there is no room. */
export function putBeside(card: HTMLElement, { left, top, bottom }: DOMRect): void {
  const height = card.offsetHeight;
  const below = bottom + EDGE + height <= innerHeight;
  card.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - card.offsetWidth - EDGE))}px`;
  card.style.top = `${Math.max(EDGE, below ? bottom + 4 : top - height - 4)}px`;
}
