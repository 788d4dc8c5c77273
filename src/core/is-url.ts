/** What stands between scheme and path, whatever number of slashes `URL` would pass over. */
const AUTHORITY = /^[^:/?#\\]*:[/\\]*([^/?#\\]*)/;
/** No host is written longer, escaped or not. */
const MAX_WRITTEN_HOST = 1024;

/** As `URL.canParse`, which takes time that grows with the square of a host's length: a host that long is none here. */
export function isUrl(text: string): boolean {
  const authority = AUTHORITY.exec(text)?.[1] ?? '';
  return authority.length - authority.lastIndexOf('@') <= MAX_WRITTEN_HOST && URL.canParse(text);
}
