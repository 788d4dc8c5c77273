import { parseAddress } from '../recognise/address.ts';
import { appVendor } from '../recognise/routes/app.ts';
import type { Catalogue, CatalogueVendor } from '../record/catalogue.ts';

/** A vendor that a search found, and the name, brand, domain or app id that it was found by. */
export type Hit = { vendor: CatalogueVendor; by: string };

/** Longer than any name, domain or app id: what is longer still is cut before it is folded. A page address is not. */
const LONGEST = 300;

/** Text as it is compared: without accents, case and outer spaces. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * Vendors for what somebody typed: a name or brand (whole first, then beginnings, then inside), a domain, a page
 * address, or an app id. Accents and case do not matter. Empty for an empty question.
 */
export function search(question: string, catalogue: Catalogue, limit = 8): Hit[] {
  const wanted = fold(question.slice(0, LONGEST));
  if (wanted === '') return [];
  const exact = byAddress(question.trim(), catalogue);
  const ranked = [...catalogue.vendors.values()].flatMap((vendor) => {
    const best = [vendor.name, vendor.slug, ...vendor.brands]
      .map((name, i) => ({ vendor, by: name, rank: rankOf(fold(name), wanted) * 2 + (i > 1 ? 1 : 0) }))
      .sort((a, b) => a.rank - b.rank)[0];
    return best !== undefined && best.rank < 8 ? [best] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.vendor.name.localeCompare(b.vendor.name, 'en'));
  const hits = exact === null ? ranked : [exact, ...ranked.filter(({ vendor }) => vendor !== exact.vendor)];
  return hits.slice(0, limit).map(({ vendor, by }) => ({ vendor, by }));
}

/** 0: the whole name, 1: it begins so, 2: a word in it begins so, 3: inside, 4: not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const inside = name.indexOf(wanted);
  if (inside < 0 || wanted.length < 2) return 4;
  return /[\p{L}\p{N}]/u.test(name[inside - 1] ?? '') ? 3 : 2;
}

function byAddress(text: string, catalogue: Catalogue): (Hit & { rank: number }) | null {
  const hostname = parseAddress(text.includes('://') ? text : `https://${text}`)?.hostname;
  if (hostname === undefined) return null;
  const found = catalogue.endpoints.find(hostname) ??
    catalogue.sites.find(hostname) ?? { domain: text, value: appVendor('android', text, catalogue) };
  const slug = typeof found.value === 'object' && found.value !== null ? found.value.vendor : found.value;
  const vendor = slug === null ? undefined : catalogue.vendors.get(slug);
  return vendor === undefined ? null : { vendor, by: found.domain, rank: -1 };
}
