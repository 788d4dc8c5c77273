import type { MarkShown } from '../core/recognise/links/mark.ts';
import type { PageWords } from '../core/recognise/links/page-setup.ts';
import { cardOf, putBeside } from './card.ts';
import { shapeOf } from './shape.ts';

/**
 * Nothing of it takes room in the page: what stands there stays where it is. Written out: `all` would set some three hundred
 * properties on each.
 */
const HOST =
  'display:inline;width:0;height:0;margin:0;padding:0;border:0;float:none;inset:auto;transform:none;opacity:1;' +
  'visibility:visible;font:inherit;letter-spacing:normal;z-index:2;position:';
const BUTTON =
  'position:absolute;inset-inline-end:-2px;inset-block-start:calc((1lh - 24px)/2);width:24px;height:24px;margin:0;' +
  'padding:0;border:0;font:inherit;background:none;appearance:none;display:flex;align-items:center;justify-content:center;' +
  'cursor:pointer;border-radius:4px;pointer-events:auto';
/** Where the page leaves no room before the title: above its first line. */
const ABOVE = 'inset-inline-end:auto;inset-inline-start:-5px;inset-block-start:calc((1lh - 24px)/2 - 1lh)';
/** Where the title is for assistive technology alone: in the corner of the link that lies over it all. */
const CORNER = 'inset-inline-end:auto;inset-inline-start:0;inset-block-start:0';
const SIZE = 14;
const CLOSE_AFTER_MS = 250;
const ELSEWHERE = ['scroll', 'pointerdown', 'keydown'];

/** Marks that the page cuts off, told apart from those that are scrolled out of sight, move to where they are seen. */
const clipped = new IntersectionObserver(
  (entries) => {
    for (const { target, intersectionRatio, boundingClientRect: box, rootBounds } of entries) {
      const inSight =
        rootBounds !== null &&
        box.top >= rootBounds.top &&
        box.bottom <= rootBounds.bottom &&
        box.right > rootBounds.left &&
        box.left < rootBounds.right;
      if (!inSight || intersectionRatio > 0.9) continue;
      clipped.unobserve(target);
      const { host } = target.getRootNode() as ShadowRoot;
      const link = host.closest('a');
      const isUnseen = link !== null && (host.parentElement?.getBoundingClientRect().width ?? 0) <= 2;
      if (isUnseen) link.prepend(host);
      const button = target.parentElement as HTMLElement;
      button.style.cssText = `${BUTTON};${isUnseen ? CORNER : ABOVE}`;
    }
  },
  { threshold: [0, 0.25, 0.5, 0.75, 1] },
);

const buttons = new Map<MarkShown['level'], HTMLElement>();

/** A button of a level's shape: made once, then copied, which is cheaper than its styles. */
function buttonOf(level: MarkShown['level']): HTMLElement {
  let made = buttons.get(level);
  if (made === undefined) {
    made = document.createElement('button');
    made.setAttribute('type', 'button');
    made.setAttribute('aria-expanded', 'false');
    made.style.cssText = BUTTON;
    made.append(shapeOf(level, SIZE));
    buttons.set(level, made);
  }
  return made.cloneNode(true) as HTMLElement;
}

const known = new WeakMap<Element, boolean>();

/**
 * Whether an element scrolls without what is positioned in it: then the mark has to be in its lines. Elsewhere it is
 * not, so that a title cut to some lines does not cut it off. Asked of all places before marks are put there, since every
 * question after that has the browser work the styles out anew.
 */
export function scrollsAlone(element: Element): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { position, transform, overflowX, overflowY } = getComputedStyle(element);
  const holds = position !== 'static' || transform !== 'none' || element === document.body;
  const parent = element.parentElement;
  const scrolls = !holds && (/auto|scroll/.test(overflowX + overflowY) || (parent !== null && scrollsAlone(parent)));
  known.set(element, scrolls);
  return scrolls;
}

/** The mark of a product: an element whose inside no page can look into, with its card. */
export function markElement(mark: MarkShown, beside: Element, words: PageWords, openRecord: () => void): HTMLElement {
  const host = document.createElement('span');
  const position = scrollsAlone(beside) ? 'relative' : 'absolute';
  host.style.cssText = `${HOST}${position};`.replaceAll(';', '!important;');
  const root = host.attachShadow({ mode: 'closed' });
  const button = buttonOf(mark.level);
  button.setAttribute('aria-label', mark.label);
  const shape = button.firstElementChild as Element;
  root.append(button);
  clipped.observe(shape);
  attachCard(root, button, () => cardOf(mark, words, openRecord));
  // The link around it must not hear of it.
  for (const type of ['click', 'auxclick', 'mousedown', 'pointerdown', 'keydown', 'keyup'])
    root.addEventListener(type, (event) => {
      if (type === 'click' || type === 'auxclick') event.preventDefault();
      event.stopPropagation();
    });
  return host;
}

/** Hover, focus or tap shows the card; leaving both, Escape, scrolling, or a press elsewhere takes it away. */
function attachCard(root: ShadowRoot, button: HTMLElement, make: () => HTMLElement): void {
  let card: HTMLElement | null = null;
  let closing = 0;
  const close = () => {
    clearTimeout(closing);
    card?.remove();
    card = null;
    button.setAttribute('aria-expanded', 'false');
    for (const type of ELSEWHERE) removeEventListener(type, onElsewhere, true);
  };
  const onElsewhere = (event: Event) => {
    if (event instanceof KeyboardEvent ? event.key !== 'Escape' : event.target === root.host) return;
    if (root.activeElement !== null && event.type === 'keydown') button.focus();
    close();
  };
  const closeSoon = () => {
    clearTimeout(closing);
    closing = window.setTimeout(close, CLOSE_AFTER_MS);
  };
  const open = () => {
    clearTimeout(closing);
    if (card !== null || !root.host.isConnected) return;
    card = make();
    card.addEventListener('pointerenter', () => clearTimeout(closing));
    card.addEventListener('pointerleave', closeSoon);
    root.append(card);
    card.showPopover();
    putBeside(card, button.getBoundingClientRect());
    button.setAttribute('aria-expanded', 'true');
    for (const type of ELSEWHERE) addEventListener(type, onElsewhere, true);
  };
  button.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType !== 'touch') open();
  });
  button.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') closeSoon();
  });
  button.addEventListener('click', open);
  root.addEventListener('focusin', () => {
    if (root.activeElement?.matches(':focus-visible')) open();
  });
  root.addEventListener('focusout', (event) => {
    const to = (event as FocusEvent).relatedTarget;
    if (!(to instanceof Node && root.contains(to))) close();
  });
}
