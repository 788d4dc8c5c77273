/** A 32-bit number for one compiled list, unknown to whoever wrote it. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

/** A name that nothing else has. */
export const randomId = (): string => crypto.randomUUID();
