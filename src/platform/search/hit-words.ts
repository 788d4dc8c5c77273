import type { Hit, VendorHit } from '../../core/search/search.ts';
import { type MessageKey, message } from '../browser/messages.ts';

/** A kind as locale keys have it. */
const kindText = (kind: string): string => message(`kind_${kind.replaceAll('-', '_')}` as MessageKey);

/** What a hit is called: the company's name, or the kind of things. */
export const hitName = (hit: Hit): string =>
  'kind' in hit ? message('foundKind', [kindText(hit.kind)]) : hit.vendor.name;

/** What matched, in words: "Redmi Note: product line of Xiaomi". Null where the name says it all. */
export function hitReason(hit: Hit): string | null {
  if ('kind' in hit) return null;
  const { vendor, by } = hit;
  return by === vendor.name ? null : reasonOf(hit);
}

function reasonOf({ vendor, by, as, from, until }: VendorHit): string {
  const names = [by, vendor.name];
  if (as === 'incident') return message('foundIncident', names);
  if (as === 'former') return message('foundFormer', [...names, until ?? '']);
  if (as === 'brand' && from !== undefined) return message('foundBrandSince', [...names, from]);
  return message(KEYS[as], names);
}

const KEYS = { name: 'foundName', brand: 'foundBrand', line: 'foundLine', app: 'foundApp', site: 'foundSite' } as const;
