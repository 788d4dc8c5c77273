/** What a list begins with is enough to distinguish text from a picture or an archive. */
export const HEAD_BYTES = 4096;

/** Share of characters that no text has many of. Latin-1 read as UTF-8 stays below: only its accents are invalid. */
const MAX_ODD_SHARE = 0.1;

/**
 * Whether bytes are text, from the first HEAD_BYTES of them. UTF-16 needs its byte order mark, as its NUL bytes count
 * against it otherwise. Nothing at all is text.
 */
export function isText(head: Uint8Array): boolean {
  const text = new TextDecoder(encodingOf(head)).decode(head.subarray(0, HEAD_BYTES), { stream: true });
  if (text.includes('\0')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const odd = text.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd <= text.length * MAX_ODD_SHARE;
}

/** Makes text of bytes that come in chunks: UTF-8, or UTF-16 where its byte order mark says so. Invalid bytes become U+FFFD. */
export class TextChunks {
  #decoder: TextDecoder | null = null;
  #head = new Uint8Array();

  push(bytes: Uint8Array): string {
    if (this.#decoder !== null) return this.#decoder.decode(bytes, { stream: true });
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    if (head.length < 2) return '';
    this.#decoder = new TextDecoder(encodingOf(head));
    return this.#decoder.decode(head, { stream: true });
  }

  /** What was left of a character that never came to its end. */
  end(): string {
    return this.#decoder === null ? new TextDecoder().decode(this.#head) : this.#decoder.decode();
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
