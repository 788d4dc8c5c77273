import type { FilterVendor } from '../../../core/overview/filter.ts';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';

/** A vendor as the library lists it. */
export type LibraryVendor = VendorVerdict & FilterVendor;
