import { beforeAll, beforeEach, expect, vi } from 'vitest';
import type { BannerShown } from '../../src/core/recognise/links/question.ts';

/** What a page is told of a company in its banner. */
export const BANNER: BannerShown = {
  vendor: 'acme',
  via: 'site',
  name: 'Acme',
  level: 'serious',
  label: 'Telltale: Acme · Serious',
  levelWord: 'Serious',
  finding: '2019: Tracking despite opt-out · Ruled',
  isNew: true,
  direction: 'ltr',
  record: 'Full record',
  mute: 'Mute',
  notNow: 'Not now',
};

/**
 * Gives the DOM what it lacks of a browser's: popovers, and roots that only their maker can open. Returns the roots that the
 * test has made so far; each has to be closed.
 */
export function watchClosedRoots(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  beforeAll(() => {
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      expect(init.mode).toBe('closed');
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
    HTMLElement.prototype.showPopover = () => undefined;
  });
  beforeEach(() => {
    roots.length = 0;
  });
  return roots;
}
