/** Where in the library a deep link points. */
export type Place =
  | { view: 'all' }
  | { view: 'vendor'; slug: string; incident?: string }
  | { view: 'search'; question: string }
  | { view: 'nobody' | 'editorial' };

/** Reads the fragment of the library's address: `#/vendor/xiaomi/incident-id`, `#/search/text`, `#/nobody`, `#/editorial`. */
export function placeOf(fragment: string): Place {
  const [view, first, second] = fragment.replace(/^#\/?/, '').split('/').map(decode);
  if (view === 'vendor' && first) return { view, slug: first, ...(second ? { incident: second } : {}) };
  if (view === 'search' && first) return { view, question: first };
  return view === 'nobody' || view === 'editorial' ? { view } : { view: 'all' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
