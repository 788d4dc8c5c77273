/** Longest wait in ms where the page is never idle. */
const PATIENCE_MS = 200;

/** Acts once the page has nothing more urgent to do, such as bringing to the screen what was just drawn. Returns what calls it off. */
export function onceIdle(act: () => void): () => void {
  const waiting = requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(waiting);
}
