import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MarkShown } from '../../src/core/recognise/links/mark.ts';
import { watchClosedRoots } from '../support/page-elements.ts';

const MARK: MarkShown = {
  vendor: 'acme',
  via: 'product',
  name: 'Acme',
  level: 'serious',
  label: 'Telltale: Acme · Serious',
  levelWord: 'Serious',
  finding: '2019: Tracking despite opt-out · Ruled',
};
const WORDS = { direction: 'ltr', fullRecord: 'Full record' };

const roots = watchClosedRoots();
beforeEach(() => {
  document.body.innerHTML = '<a href="https://www.shop.example/p/1"><h2>Acme Phone</h2></a>';
});
afterEach(() => {
  vi.useRealTimers();
});

async function put() {
  const { markElement } = await import('../../src/page/mark.ts');
  const open = vi.fn();
  const title = document.querySelector('h2') as HTMLElement;
  const host = markElement(MARK, title, WORDS, open);
  title.prepend(host);
  const root = roots[0] as ShadowRoot;
  return { host, root, open, button: root.querySelector('button') as HTMLButtonElement };
}
const cardIn = (root: ShadowRoot) => root.querySelector('[role=dialog]');

describe('a mark', () => {
  test('is a button that says all of it, outside the flow of the page, and nothing on the outside', async () => {
    const { host, button } = await put();
    expect(button.getAttribute('aria-label')).toBe(MARK.label);
    expect(host.style.position).toBe('absolute');
    expect([host.attributes.length, host.textContent, host.shadowRoot]).toEqual([1, '', null]);
  });

  test('opens its card by hover, with company, level, finding and the way to the record', async () => {
    const { root, button } = await put();
    button.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    const card = cardIn(root);
    expect(card?.textContent).toBe('SeriousAcme2019: Tracking despite opt-out · RuledFull record');
    expect(card?.getAttribute('aria-label')).toBe('Acme');
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  test('closes it a moment after the pointer left both, and at once by Escape, scrolling or a press elsewhere', async () => {
    const { root, button } = await put();
    const enter = () => button.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    vi.useFakeTimers();
    enter();
    button.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    cardIn(root)?.dispatchEvent(new PointerEvent('pointerenter'));
    vi.advanceTimersByTime(2000);
    expect(cardIn(root)).not.toBeNull();
    cardIn(root)?.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(2000);
    expect(cardIn(root)).toBeNull();
    for (const event of [
      new KeyboardEvent('keydown', { key: 'Escape' }),
      new Event('scroll'),
      new PointerEvent('pointerdown'),
    ]) {
      enter();
      window.dispatchEvent(event);
      expect(cardIn(root), event.type).toBeNull();
      expect(button.getAttribute('aria-expanded')).toBe('false');
    }
  });

  test('opens it by a tap, which the link around it does not follow or hear of', async () => {
    const { root, button } = await put();
    const heard = vi.fn();
    document.querySelector('a')?.addEventListener('click', heard);
    const tap = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(tap);
    expect(cardIn(root)).not.toBeNull();
    expect(tap.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  test('opens the record by a person’s press alone, not by one that a script made', async () => {
    const { root, button, open } = await put();
    button.click();
    const record = cardIn(root)?.querySelector('button');
    record?.click();
    expect(open).not.toHaveBeenCalled();
  });
});
