import { parseAddress } from './address.ts';
import { type AppEntry, packageIn } from './app-entry.ts';
import type { Catalogue } from './catalogue.ts';
import { appIds, appVendor } from './routes/app.ts';
import { tokensOf } from './tokens.ts';

/** An app that nobody on record is known for. `perhaps` is a vendor whose name it begins with; that is no match. */
export type UnknownApp = { text: string; perhaps: string | null };

/** Whose apps are on a list. */
export type AppListMatch = {
  /** How many entries were read, repeated ones included. */
  entries: number;
  /** Slug of a vendor on record to its apps, as the list names them, each once. */
  owned: ReadonlyMap<string, readonly string[]>;
  /** Each once. */
  unknown: readonly UnknownApp[];
  /** Entries that nothing can be made of. */
  odd: readonly string[];
};

type Owned = { app: string; vendor: string | null };

/**
 * Finds the vendors of a list's apps: ids by the record's own routes, names only where they are, as a whole, the name of
 * a vendor or brand. Some milliseconds for 5,000 entries.
 */
export function matchAppList(entries: readonly AppEntry[], catalogue: Catalogue): AppListMatch {
  const names = namesOf(catalogue);
  const owned = new Map<string, Set<string>>();
  const unknown = new Map<string, UnknownApp>();
  const odd: string[] = [];
  for (const entry of entries) {
    const found = ownerOf(entry, catalogue, names);
    if (found === null) odd.push(entry.text);
    else if (found.vendor === null) unknown.set(found.app, { text: found.app, perhaps: perhaps(entry, names) });
    else owned.set(found.vendor, (owned.get(found.vendor) ?? new Set()).add(found.app));
  }
  return {
    entries: entries.length,
    owned: new Map([...owned].map(([vendor, apps]) => [vendor, [...apps]])),
    unknown: [...unknown.values()],
    odd,
  };
}

/** The app and its vendor, if any; null where the entry names no app. */
function ownerOf({ form, text }: AppEntry, catalogue: Catalogue, names: ReadonlyMap<string, string>): Owned | null {
  switch (form) {
    case 'package':
      return { app: text, vendor: appVendor('android', text, catalogue) };
    case 'dotted': {
      const site = catalogue.sites.find(text.toLowerCase())?.value.vendor;
      return { app: text, vendor: appVendor('android', text, catalogue) ?? site ?? names.get(key(text)) ?? null };
    }
    case 'id':
      return { app: text, vendor: storeVendor(text, catalogue) };
    case 'name':
      return { app: text, vendor: names.get(key(text)) ?? null };
    case 'address':
      return ownerOfPage(text, catalogue);
    case 'odd':
      return null;
  }
}

function storeVendor(text: string, catalogue: Catalogue): string | null {
  if (/^(?:id)?\d+$/i.test(text)) return appVendor('apple', text.replace(/^id/i, ''), catalogue);
  return appVendor(text.length === 32 ? 'chrome' : 'microsoft', text, catalogue);
}

/** An app page of a store names its app, and so does any address with the id of a package in it; a site names its vendor; any other page names nothing. */
function ownerOfPage(text: string, catalogue: Catalogue): Owned | null {
  const address = parseAddress(text);
  if (address === null) return null;
  const ids = appIds(address, catalogue);
  for (const { ids: kind, id } of ids) {
    const vendor = appVendor(kind, id, catalogue);
    if (vendor !== null) return { app: id, vendor };
  }
  const [first] = ids;
  if (first !== undefined) return { app: first.id, vendor: null };
  const named = packageIn(address.rest);
  if (named !== undefined) return { app: named, vendor: appVendor('android', named, catalogue) };
  const site = catalogue.sites.find(address.hostname);
  // A page of a shop or store that shows no app may be about anybody's.
  const isStore = catalogue.stores.find(address.hostname) ?? catalogue.marketplaces.find(address.hostname);
  return site === null || isStore !== null ? null : { app: address.hostname, vendor: site.value.vendor };
}

const key = (name: string): string => tokensOf(name).join(' ');

/** Names and brands to slugs. Where two share one, a vendor's own name comes before a brand. */
function namesOf({ vendors }: Catalogue): ReadonlyMap<string, string> {
  const all = [...vendors.values()];
  const brands = all.flatMap(({ slug, brands }) => brands.map((brand) => [key(brand), slug] as const));
  return new Map([...brands, ...all.map(({ slug, name }) => [key(name), slug] as const)]);
}

/** The vendor whose name or brand a plain name begins with, the longest first. */
function perhaps({ form, text }: AppEntry, names: ReadonlyMap<string, string>): string | null {
  if (form !== 'name') return null;
  const tokens = tokensOf(text);
  for (let end = tokens.length - 1; end > 0; end--) {
    const vendor = names.get(tokens.slice(0, end).join(' '));
    if (vendor !== undefined) return vendor;
  }
  return null;
}
