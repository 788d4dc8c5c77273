import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { parseAddress } from '../../../core/recognise/address.ts';
import { places } from '../../../data/places.ts';
import type { Page } from '../../../platform/browser/tabs.ts';

/**
 * What is offered about marks, or where `showsBanner` is on about the banner, in the page in front; undefined until that is
 * known. `page` is null where there is none. On most pages nothing is offered, and no code for it is loaded.
 */
export function useMarks(page: Page | null, showsBanner: boolean): ComponentChildren | undefined {
  const [row, setRow] = useState<{ page: Page | null; shown: ComponentChildren }>();
  const [renewed, setRenewed] = useState(0);
  const mayOffer = page !== null && (showsBanner || isPlace(page.url));
  useLayoutEffect(() => {
    if (page === null || !mayOffer) return;
    const show = (shown: ComponentChildren) => setRow({ page, shown });
    import('./marks-code.ts')
      .then(({ marksRow }) => marksRow(page, () => setRenewed(renewed + 1)))
      .then(show, () => show(null));
  }, [page, mayOffer, renewed]);
  if (!mayOffer) return null;
  return row?.page === page ? row.shown : undefined;
}

/** Whether a page is of a shop, a store or a search engine. */
function isPlace(url: string): boolean {
  const hostname = parseAddress(url)?.hostname;
  return hostname !== undefined && places().kindOf(hostname) !== null;
}
