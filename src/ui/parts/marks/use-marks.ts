import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { parseAddress } from '../../../core/recognise/address.ts';
import { places } from '../../../data/places.ts';
import { canWatch } from '../../../platform/blocking/permissions.ts';
import type { Page } from '../../../platform/browser/tabs.ts';
import { useAnswer } from '../hooks/use-answer.ts';

/**
 * What is said of the page in front and what is offered about it: whom it contacts, where that is watched; marks; the
 * banner, where `showsBanner` is on. Undefined until that is known; `page` is null where there is none. On most pages it
 * is nothing, and no code for it is loaded.
 */
export function useMarks(page: Page | null, showsBanner: boolean): ComponentChildren | undefined {
  const [row, setRow] = useState<{ page: Page | null; shown: ComponentChildren }>();
  const [renewed, setRenewed] = useState(0);
  const watches = useAnswer(() => canWatch().catch(() => false), []);
  const mayOffer = page !== null && (watches === true || showsBanner || isPlace(page.url));
  useLayoutEffect(() => {
    if (page === null || !mayOffer) return;
    const show = (shown: ComponentChildren) => setRow({ page, shown });
    import('./marks-code.ts')
      .then(({ pageRows }) => pageRows(page, () => setRenewed(renewed + 1)))
      .then(show, () => show(null));
  }, [page, mayOffer, renewed]);
  if (!mayOffer) return page !== null && watches === null ? undefined : null;
  return row?.page === page ? row.shown : undefined;
}

/** Whether a page is of a shop, a store or a search engine. */
function isPlace(url: string): boolean {
  const hostname = parseAddress(url)?.hostname;
  return hostname !== undefined && places().kindOf(hostname) !== null;
}
