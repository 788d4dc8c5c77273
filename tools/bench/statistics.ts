/** The middle of the samples, the upper one of two; not a number when there are none. */
export function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}

/**
 * How many times larger the samples are than others that were taken in the same rounds. The median of the rounds' own
 * ratios: a slow moment of the machine slows both sides of one round, and so leaves its ratio alone.
 */
export function ratioOf(samples: readonly number[], others: readonly number[]): number {
  return median(samples.map((sample, round) => sample / (others[round] as number)));
}
