import type { DrivenPage } from '../../tools/browser/driver.ts';

/**
 * What can be pressed in a page and is smaller than the 24 px of WCAG 2.2, 2.5.8, one line each; a link within a sentence
 * may be as high as its line. Stricter than axe, which is content with room around a small target.
 */
export const smallTargets = (page: DrivenPage): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const pressable = 'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=option]';
    const inSentence = (target: Element): boolean => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block !== null && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const others = [...(block?.querySelectorAll(pressable) ?? [])].map((other) => other.textContent ?? '');
      const around = others.reduce((text, other) => text.replace(other, ''), block?.textContent ?? '');
      return /[\p{L}\p{N}]/u.test(around);
    };
    const boxes = (target: Element) =>
      [target, ...((target as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
    return [...document.querySelectorAll(pressable)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !inSentence(target))
      .map((target) => ({ target, sizes: boxes(target).filter(({ width }) => width > 1) }))
      .filter(({ sizes }) => sizes.length > 0)
      .filter(({ sizes }) => !sizes.some(({ width, height }) => Math.min(width, height) >= LEAST - 0.5))
      .map(({ target, sizes: [box] }) => {
        const size = `${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)} px`;
        return `${size}: ${target.outerHTML.slice(0, 160)}`;
      });
  });
