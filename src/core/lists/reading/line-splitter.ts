/**
 * Longer lines are cut here, so that a file without line ends cannot fill the memory. The longest filter in use, with
 * its thousands of `domain=`, has 30,000 characters.
 */
export const MAX_LINE_LENGTH = 65_536;

/** `isCut`: the line was longer than MAX_LINE_LENGTH. */
type OnLine = (line: string, isCut: boolean) => void;

/**
 * Puts lines together from chunks that end anywhere. LF, CR LF and CR end a line; the last one needs no end, and
 * nothing after it is no line.
 */
export class LineSplitter {
  readonly #onLine: OnLine;
  #rest = '';
  /** The chunk before ended with CR: an LF that follows belongs to it. */
  #endedWithCr = false;

  constructor(onLine: OnLine) {
    this.#onLine = onLine;
  }

  push(chunk: string): void {
    if (chunk === '') return;
    let start = this.#endedWithCr && chunk.startsWith('\n') ? 1 : 0;
    this.#endedWithCr = chunk.endsWith('\r');
    // Each is searched for only when passed: a file without CR is searched once a chunk, not once a line.
    let lf = chunk.indexOf('\n', start);
    let cr = chunk.indexOf('\r', start);
    while (lf !== -1 || cr !== -1) {
      const end = cr === -1 || (lf !== -1 && lf < cr) ? lf : cr;
      this.#endLine(chunk.slice(start, end));
      start = end === cr && lf === cr + 1 ? end + 2 : end + 1;
      if (lf !== -1 && lf < start) lf = chunk.indexOf('\n', start);
      if (cr !== -1 && cr < start) cr = chunk.indexOf('\r', start);
    }
    // One more than the limit, so that the end of the line still sees that it was passed.
    if (this.#rest.length <= MAX_LINE_LENGTH) this.#rest += chunk.slice(start, start + MAX_LINE_LENGTH + 1);
  }

  end(): void {
    if (this.#rest !== '') this.#endLine('');
  }

  #endLine(text: string): void {
    const line = this.#rest === '' ? text : this.#rest + text;
    this.#rest = '';
    const isCut = line.length > MAX_LINE_LENGTH;
    this.#onLine(isCut ? line.slice(0, MAX_LINE_LENGTH) : line, isCut);
  }
}
