import type { AppEntry } from '../app-list/app-entry.ts';
import { ownerOf } from '../app-list/app-list-match.ts';
import type { AppNames } from '../app-list/app-names.ts';
import type { Catalogue } from '../record/catalogue.ts';
import type { Inventory } from './inventory.ts';

/** A product of a vendor as the inventory has it; `sure` is false where its name alone tells whose it probably is. */
export type FleetProduct = { name: string; count: number; sure: boolean };

/** Whose the products of an inventory are. */
export type FleetMatch = {
  /** How many lines were read. */
  entries: number;
  /** Slug of a vendor on record to its products, the most frequent first. */
  owned: ReadonlyMap<string, readonly FleetProduct[]>;
  /** How many lines nobody on record stands behind. */
  unknown: number;
};

/** Finds the vendor of each line by the surest thing that it is known by. Some ten milliseconds for 5,000 lines. */
export function matchFleet({ entries }: Inventory, catalogue: Catalogue, names: AppNames): FleetMatch {
  const owned = new Map<string, Map<string, FleetProduct>>();
  let unknown = 0;
  for (const { known, label, count } of entries) {
    const products = known.flatMap((entry) => productOf(entry, label, catalogue, names) ?? []);
    // A maker's own name tells more than a brand's word in the name of a product.
    const found = products.find(({ sure }) => sure) ?? products[0];
    if (found === undefined) {
      unknown += 1;
      continue;
    }
    const theirs = owned.get(found.vendor) ?? new Map<string, FleetProduct>();
    const before = theirs.get(found.name.toLowerCase());
    const product = {
      name: found.name,
      count: count + (before?.count ?? 0),
      sure: found.sure || (before?.sure ?? false),
    };
    owned.set(found.vendor, theirs.set(found.name.toLowerCase(), product));
  }
  return {
    entries: entries.length,
    owned: new Map([...owned].map(([vendor, all]) => [vendor, [...all.values()].sort((a, b) => b.count - a.count)])),
    unknown,
  };
}

function productOf(entry: AppEntry, label: string | null, catalogue: Catalogue, names: AppNames) {
  // A host that devices report to is nobody's site, so that the lists of apps do not know it.
  const reporting = entry.form === 'dotted' ? catalogue.endpoints.find(entry.text.toLowerCase()) : null;
  if (reporting !== null) return { vendor: reporting.value, name: entry.text, sure: true };
  const found = ownerOf(entry, catalogue, names);
  if (found === null || found.vendor === null) return null;
  const name = found.form === 'id' ? (names.nameOf(found.app) ?? found.app) : (label ?? found.app);
  return { vendor: found.vendor, name, sure: found.sure ?? true };
}
