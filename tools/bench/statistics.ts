/** The middle of the samples, the upper one of two; not a number when there are none. */
export function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}

/** The 95 % interval of the median of paired ratios, by resampling the pairs 2,000 times. */
export function interval(ratios: readonly number[]): [number, number] {
  const medians = Array.from({ length: 2000 }, () =>
    median(ratios.map(() => ratios[Math.floor(Math.random() * ratios.length)] ?? 1)),
  ).sort((a, b) => a - b);
  return [medians[50] ?? Number.NaN, medians[1949] ?? Number.NaN];
}

/**
 * How many times larger the samples are than others that were taken in the same rounds. The median of the rounds' own
 * ratios: a slow moment of the machine slows both sides of one round, and so leaves its ratio alone.
 */
export function ratioOf(samples: readonly number[], others: readonly number[]): number {
  return median(samples.map((sample, round) => sample / (others[round] as number)));
}
