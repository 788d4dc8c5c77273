import type { Dossier } from '../../../core/record/dossier.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';

/** A vendor set beside others: what its record amounts to, and the record. */
export type Compared = { verdict: LibraryVendor; dossier: Dossier };
