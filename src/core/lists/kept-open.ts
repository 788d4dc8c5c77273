/**
 * What takes long to open and much room while it is open, such as lists: opened once a key, kept for as long as the key is in
 * use, and let go after.
 */
export class KeptOpen<Opened> {
  readonly #open = new Map<string, Promise<Opened>>();

  /** What is open under the key, or is opened now. What could not be opened is tried again at the next question. */
  get(key: string, open: () => Promise<Opened>): Promise<Opened> {
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const opened = open();
    this.#open.set(key, opened);
    opened.catch(() => {
      if (this.#open.get(key) === opened) this.#open.delete(key);
    });
    return opened;
  }

  /** Puts something else in the place of what is open. Nothing where it was closed meanwhile: nobody would close it again. */
  replace(key: string, opened: Opened): void {
    if (this.#open.has(key)) this.#open.set(key, Promise.resolve(opened));
  }

  /** Lets go of all that is not in use any more. */
  closeAllBut(keys: Iterable<string>): void {
    const used = new Set(keys);
    for (const key of this.#open.keys()) if (!used.has(key)) this.#open.delete(key);
  }

  /** How much is open. */
  get size(): number {
    return this.#open.size;
  }
}
