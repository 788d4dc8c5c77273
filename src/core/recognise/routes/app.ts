import type { Catalogue } from '../../record/catalogue.ts';
import { type Address, decodeText } from '../address.ts';
import { RECORD, type Sighting } from '../sighting.ts';

/** The page shows one app (or one developer's apps) in a store: exact id first, then the vendor's package prefixes. */
export function sightApp(address: Address, _title: string, catalogue: Catalogue): Sighting[] {
  for (const { ids, id } of appIds(address, catalogue)) {
    const vendor = appVendor(ids, id, catalogue);
    if (vendor !== null) return [{ vendor, via: 'app', match: id, list: RECORD }];
  }
  return [];
}

/** The ids of the app, or of the developer, that a store's page shows; empty on any other page. */
export function appIds({ hostname, rest }: Address, catalogue: Catalogue): { ids: string; id: string }[] {
  return (catalogue.stores.find(hostname)?.value ?? []).flatMap(({ ids, page, fromHost }) => {
    const id = decodeText(page.exec(fromHost ? hostname + rest : rest)?.[1] ?? '');
    return id === '' ? [] : [{ ids, id }];
  });
}

/** Android's installer takes packages of 223 characters at most; the ids of other stores are shorter. */
const MAX_ID_LENGTH = 255;

/** Whose app this is, or null. `ids` says what kind of id it is ("android", "apple", …), as in stores.json. */
export function appVendor(ids: string, id: string, catalogue: Catalogue): string | null {
  if (id.length > MAX_ID_LENGTH) return null;
  const key = ids === 'microsoft' ? id.toUpperCase() : id;
  const exact = catalogue.apps.get(`${ids}:${key}`);
  if (exact !== undefined) return exact;
  return ids === 'android' ? prefixVendor(id, catalogue) : null;
}

/**
 * Walks from the longest prefix to the shortest; an exception on the way means that it is somebody else's. The prefix
 * "com.waze." covers the package "com.waze" too.
 */
function prefixVendor(id: string, { prefixes, notTheirs }: Catalogue): string | null {
  if (notTheirs.has(id)) return null;
  const path = `${id}.`;
  for (let dot = id.length; dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const prefix = path.slice(0, dot + 1);
    if (notTheirs.has(prefix)) return null;
    const vendor = prefixes.get(prefix);
    if (vendor !== undefined) return vendor;
  }
  return null;
}
