const ASCII = /^\p{ASCII}*$/u;

/** What is between scheme and path, whatever number of slashes `URL` would pass over. */
const AUTHORITY = /^[^:/?#\\]*:[/\\]*([^/?#\\]*)/;
/** No host is written longer, escaped or not. */
const MAX_WRITTEN_HOST = 1024;

/**
 * A text as an absolute URL, null where it is none. A host longer than any can be is none: `URL` takes time that grows with
 * the square of its length. Asks `canParse` first, because an exception costs ten times as much; not of other
 * text than ASCII, since Node 20 says of any Latin-1 that it is no URL once it has compiled the call (seen in 20.20.2
 * after 4,072 calls; browsers do not).
 */
export function urlOf(text: string): URL | null {
  const authority = AUTHORITY.exec(text)?.[1] ?? '';
  if (authority.length - authority.lastIndexOf('@') > MAX_WRITTEN_HOST) return null;
  if (ASCII.test(text) && !URL.canParse(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
