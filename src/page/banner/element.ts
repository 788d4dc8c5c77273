import type { BannerShown } from '../../core/recognise/links/question.ts';
import { DARK, LIGHT } from '../card.ts';
import { shapeOf } from '../shape.ts';

export type BannerActs = { record: () => void; mute: () => void; notNow: () => void };

const FONT = '14px/1.4 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif';
/** Takes no room, whatever the page says of its elements. */
const HOST =
  'all:initial!important;position:fixed!important;display:block!important;width:0!important;height:0!important';

const APART = 'unicode-bidi:isolate';

function part(tag: 'div' | 'span' | 'button', style: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = style;
  element.append(...inside);
  return element;
}

/**
 * Puts the banner into the page and returns its host: to remove it is to leave no trace. Its inside is a closed root, in the
 * browser's top layer, where it moves nothing of the page. It takes no focus; Tab reaches it first, and Escape in it is "Not now".
 */
export function bannerElement(banner: BannerShown, acts: BannerActs): HTMLElement {
  const colours = matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;
  const button = (words: string, act: () => void): HTMLElement => {
    const made = part(
      'button',
      `all:unset;box-sizing:border-box;cursor:pointer;color:${colours.link};min-height:28px;padding:3px 8px;` +
        'border-radius:4px;white-space:nowrap',
      words,
    );
    made.setAttribute('type', 'button');
    made.addEventListener('focus', () => {
      if (made.matches(':focus-visible')) made.style.outline = `2px solid ${colours.link}`;
    });
    made.addEventListener('blur', () => made.style.removeProperty('outline'));
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };
  const words = part('div', 'flex:1 1 auto;min-width:0;overflow-wrap:anywhere');
  words.setAttribute('role', 'status');
  const line = part(
    'div',
    'all:initial;position:fixed;inset:8px 8px auto;margin:0 auto;box-sizing:border-box;width:fit-content;' +
      `max-width:min(960px,calc(100vw - 16px));max-height:50vh;overflow:auto;padding:6px 8px 6px 12px;` +
      `border:1px solid ${colours.line};border-radius:8px;box-shadow:0 2px 10px #0003;font:${FONT};color:${colours.ink};` +
      `background:${colours.paper};text-align:start;cursor:default`,
    part(
      'div',
      'display:flex;flex-wrap:wrap;gap:2px 12px;align-items:center;justify-content:end',
      part(
        'div',
        'display:flex;gap:8px;align-items:center;flex:1 1 auto;min-width:0',
        shapeOf(banner.level, 16),
        words,
      ),
      part(
        'div',
        'display:flex;flex-wrap:wrap;gap:2px',
        button(banner.record, acts.record),
        ...(banner.mute === null ? [] : [button(banner.mute, acts.mute)]),
        button(banner.notNow, acts.notNow),
      ),
    ),
  );
  line.dir = banner.direction;
  line.popover = 'manual';
  line.setAttribute('role', 'region');
  line.setAttribute('aria-label', banner.label);
  line.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') acts.notNow();
    // The page's own shortcuts are not meant.
    event.stopPropagation();
  });
  const host = document.createElement('div');
  host.style.cssText = HOST;
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.insertBefore(host, document.body);
  line.showPopover();
  // After it stands there: a status is read out when its words come.
  // Apart from each other: a name in Latin letters and the year after it would run together in Arabic.
  words.append(
    part('span', `color:${colours.quiet};${APART}`, banner.levelWord),
    ' · ',
    part('span', `font-weight:640;${APART}`, banner.name),
    ' · ',
    part('span', APART, banner.finding),
  );
  return host;
}
