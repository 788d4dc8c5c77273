import { useEffect, useState } from 'preact/hooks';
import type { VendorCard } from './VendorCard.tsx';

/** The code of a vendor's card, loaded beside its record and only where one is wanted: most pages are nobody's. */
export function useCard(wanted: boolean): typeof VendorCard | null {
  const [card, setCard] = useState<{ of: typeof VendorCard } | null>(null);
  useEffect(() => {
    if (wanted) void import('./VendorCard.tsx').then(({ VendorCard: of }) => setCard({ of }));
  }, [wanted]);
  return card?.of ?? null;
}
