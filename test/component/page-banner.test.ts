import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BannerShown } from '../../src/core/recognise/links/question.ts';
import { bannerElement } from '../../src/page/banner/element.ts';
import { BANNER, watchClosedRoots } from '../support/page-elements.ts';

const roots = watchClosedRoots();
beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body><p>A page</p></body>';
});

function put(over: Partial<BannerShown> = {}) {
  const acts = { record: vi.fn(), mute: vi.fn(), notNow: vi.fn() };
  const host = bannerElement({ ...BANNER, ...over }, acts);
  const line = roots[0]?.querySelector('[role=region]') as HTMLElement;
  return { acts, host, line, buttons: [...line.querySelectorAll('button')] };
}
/** As the browser itself sends an event, which no page can. */
const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });

describe('the banner', () => {
  test('says level, company and finding in a status, and names itself', () => {
    const { line } = put();
    expect(line.getAttribute('aria-label')).toBe('Telltale: Acme · Serious');
    expect(line.querySelector('[role=status]')?.textContent).toBe(
      'Serious · Acme · 2019: Tracking despite opt-out · Ruled',
    );
    expect(line.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('lies in the top layer without a place in the page, before its body, and takes no focus', () => {
    const { host, line } = put();
    expect([line.popover, line.style.position, host.style.position]).toEqual(['manual', 'fixed', 'fixed']);
    expect(host.nextElementSibling).toBe(document.body);
    expect(document.activeElement).toBe(document.body);
  });

  test('shows the page nothing of what it says, and is gone without a trace', () => {
    const before = document.documentElement.outerHTML;
    const { host } = put();
    expect(host.shadowRoot).toBeNull();
    expect(host.outerHTML).not.toMatch(/Acme|Serious|telltale|class=|id=/i);
    expect(put({ name: 'Other', level: 'noted' }).host.outerHTML).toBe(host.outerHTML);
    for (const element of document.querySelectorAll('html > div')) element.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('has three buttons, which obey a person and no script of the page', () => {
    const { acts, buttons } = put();
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Full record', 'Mute', 'Not now']);
    for (const button of buttons) button.dispatchEvent(new Event('click'));
    expect([acts.record, acts.mute, acts.notNow].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
    for (const button of buttons) button.dispatchEvent(trusted(new Event('click')));
    expect([acts.record, acts.mute, acts.notNow].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  test('is sent away by Escape in it, and keeps its keys from the page', () => {
    const { acts, line } = put();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    line.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true })));
    expect(acts.notNow).not.toHaveBeenCalled();
    line.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })));
    expect(acts.notNow).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('runs from right to left where the language does, and offers no muting where the organisation decides', () => {
    const { line, buttons } = put({ direction: 'rtl', mute: null });
    expect(line.dir).toBe('rtl');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Full record', 'Not now']);
  });
});
