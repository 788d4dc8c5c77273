/** Unsigned 32-bit numbers, as many as are pushed. What is pushed wraps, as typed arrays do. */
export class NumberColumn {
  /** How many there are; setting it lower drops the last ones. */
  length = 0;
  #numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = number;
  }

  /** The numbers so far, as a view that the next push may leave behind. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}
