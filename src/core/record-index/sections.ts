/** Runs of bytes one behind the other, each beginning at a multiple of 4: their number, the length of each, then the runs. */
export function packSections(sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = 4 + 4 * sections.length;
  const bytes = new Uint8Array(sections.reduce((sum, { length }) => sum + padded(length), head));
  const numbers = new DataView(bytes.buffer);
  numbers.setUint32(0, sections.length, true);
  let at = head;
  for (const [place, section] of sections.entries()) {
    numbers.setUint32(4 + 4 * place, section.length, true);
    bytes.set(section, at);
    at += padded(section.length);
  }
  return bytes;
}

/** The runs that `packSections` packed, as views on the buffer. */
export function sectionsOf(buffer: ArrayBuffer): Uint8Array[] {
  const numbers = new DataView(buffer);
  const count = numbers.getUint32(0, true);
  let at = 4 + 4 * count;
  return Array.from({ length: count }, (_, place) => {
    const section = new Uint8Array(buffer, at, numbers.getUint32(4 + 4 * place, true));
    at += padded(section.length);
    return section;
  });
}

/** A copy: views on words must begin where a buffer does. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

const padded = (length: number): number => Math.ceil(length / 4) * 4;
