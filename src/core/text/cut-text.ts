/**
 * The beginning of a text in at most `limit` characters, ended at a word and without the sign before the cut. Null
 * where the whole text is not longer than that, or so little longer that cutting would hide next to nothing.
 */
export function cutText(text: string, limit: number): string | null {
  const SLACK = 12;
  if (text.length <= limit + SLACK) return null;
  const end = text.lastIndexOf(' ', limit);
  // Scripts without spaces, and one endless word, are cut between characters.
  const cut = end > limit / 2 ? text.slice(0, end) : [...text.slice(0, limit)].slice(0, -1).join('');
  return withoutEnd(cut);
}

const SIGNS = ' ,;:.!?–—-';

/** Walked from the end: an expression that ends at the end would start anew at every blank. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SIGNS.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
