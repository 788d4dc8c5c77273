import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Space between the bar and what is scrolled to, in CSS pixels. */
const GAP = 12;

/**
 * Whether a bar's links and fields are in one line, so that it may stay on top. While they are, whatever the page
 * scrolls to comes to be below the bar, by its measured height.
 */
export function useOneLine(bar: RefObject<HTMLElement | null>): boolean {
  const [oneLine, setOneLine] = useState(true);
  useLayoutEffect(() => {
    const measured = bar.current;
    if (measured === null) return;
    const measure = () => {
      const boxes = [...measured.querySelectorAll('a, input')].map((item) => item.getBoundingClientRect());
      const lowestTop = Math.max(...boxes.map(({ top }) => top));
      const highestBottom = Math.min(...boxes.map(({ bottom }) => bottom));
      const fits = lowestTop <= highestBottom;
      setOneLine(fits);
      document.documentElement.style.scrollPaddingBlockStart = fits ? `${measured.offsetHeight + GAP}px` : '';
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return oneLine;
}
