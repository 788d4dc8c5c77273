/** Bytes: of the worker's scripts where the browser reports them, and of the whole process. */
export type Memory = { worker: number | null; process: number | null };

/** Every button has to be right so soon after the next event, beyond what an event takes with a living worker. */
export const LATE_MS = 1000;

/** Bytes that a leak could be, and that the run has to notice. */
export const PLANTED = 16 * 1024 * 1024;

/** Memory counts as flat where it grew by less than this from the first round to the last; docs/reliability.md says why. */
export const MARGIN: Record<keyof Memory, number> = { worker: 1e6, process: PLANTED };
