/** Most vendors that are compared at once. A file of its own: the worker needs no more of comparing. */
export const MOST_COMPARED = 4;
