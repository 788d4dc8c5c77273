import { type CardProps, VendorCard } from '../parts/card/VendorCard.tsx';
import { Rows } from './Rows.tsx';

/** A vendor on the one screen that a popup has, with the rest of its record in lines that open. */
export const PopupCard = (props: CardProps) => <VendorCard {...props} Rest={Rows} fits />;
