import { vendorVerdict } from '../core/recognise/verdict.ts';
import { type CompiledFacts, openFacts } from '../core/record-index/facts.ts';
import { fold } from '../core/text/fold.ts';
import type { LibraryVendor } from '../ui/library/table/library-vendor.ts';

const NOBODY = { mutes: new Set<string>(), seen: new Map<string, string>() };

/** All companies with what the table asks of them; nobody's mutes and views are on the website. */
export const libraryVendors = (companies: readonly CompiledFacts[], year: number): LibraryVendor[] =>
  companies.map(openFacts).map((vendor) => ({
    ...vendorVerdict(vendor, [], NOBODY, year),
    kinds: vendor.kinds,
    text: fold([vendor.name, vendor.slug, ...vendor.brands].join(' ')),
  }));
