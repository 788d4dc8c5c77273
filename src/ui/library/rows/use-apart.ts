import { type ComponentChild, type RefObject, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Draws into the element that the answer is given to, as a tree of its own, again whenever an input changes. When the element
 * goes, all in it goes as one: taking thousands of rows apart node by node would keep a key waiting. So nothing in it may have
 * effects that must end.
 */
export function useApart<Host extends Element>(
  draw: () => ComponentChild,
  inputs: readonly unknown[],
): RefObject<Host | null> {
  const host = useRef<Host>(null);
  useLayoutEffect(() => {
    if (host.current !== null) render(draw(), host.current);
  }, inputs);
  return host;
}
