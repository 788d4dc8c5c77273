/**
 * Whether everything in a stored value is in what a decoder made of it. Fields that the decoder added do not matter,
 * the order of a list of plain values neither.
 */
export function isLossless(stored: unknown, decoded: unknown): boolean {
  if (Array.isArray(stored)) {
    if (!Array.isArray(decoded)) return false;
    return stored.every((part) =>
      isComposed(part) ? decoded.some((one) => isLossless(part, one)) : decoded.includes(part),
    );
  }
  if (!isComposed(stored)) return Object.is(stored, decoded);
  if (!isComposed(decoded)) return false;
  return Object.keys(stored).every(
    (key) => Object.hasOwn(decoded, key) && isLossless(stored[key], (decoded as Record<string, unknown>)[key]),
  );
}

const isComposed = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
