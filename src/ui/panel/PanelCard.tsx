import { useLayoutEffect } from 'preact/hooks';
import { type CardProps, VendorCard } from '../parts/card/VendorCard.tsx';
import { PanelRecord } from './PanelRecord.tsx';

/** A vendor beside its page: the card, and below it the whole record. Another vendor begins at the top. */
export function PanelCard(props: CardProps) {
  useLayoutEffect(() => scrollTo(0, 0), []);
  return <VendorCard {...props} Rest={PanelRecord} fits={false} />;
}
