/** How much one page may still ask: what was left at a moment in milliseconds. */
export type Allowance = { left: number; at: number };

/** Links that a page may ask about at once, and how many come back each second. Longer pages wait, and are not refused for good. */
export const MOST_AT_ONCE = 4000;
export const BACK_EACH_SECOND = 100;

/** Takes from an allowance. Null, and nothing taken, where not enough is left. */
export function takeFrom(allowance: Allowance | undefined, count: number, now: number): Allowance | null {
  const back = allowance === undefined ? MOST_AT_ONCE : ((now - allowance.at) / 1000) * BACK_EACH_SECOND;
  const left = Math.min(MOST_AT_ONCE, (allowance?.left ?? 0) + Math.max(0, back)) - count;
  return left < 0 ? null : { left, at: now };
}
