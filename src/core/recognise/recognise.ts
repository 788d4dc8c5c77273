import type { List } from '../lists/list.ts';
import type { Catalogue } from '../record/catalogue.ts';
import type { Address } from './address.ts';
import { sightApp } from './routes/app.ts';
import { sightEndpoint } from './routes/endpoint.ts';
import { sightProduct } from './routes/product.ts';
import { sightSite } from './routes/site.ts';
import type { Sighting } from './sighting.ts';

/** In the order in which their sightings lead a verdict; lists come last. */
const RECORD_ROUTES = [sightEndpoint, sightApp, sightProduct, sightSite];

/** Every tie between a page and a vendor or a list, the one that leads first. The title may be empty. */
export function recognise(address: Address, title: string, catalogue: Catalogue, lists: readonly List[]): Sighting[] {
  const sightings = RECORD_ROUTES.flatMap((sight) => sight(address, title, catalogue));
  for (const list of lists) {
    const found = list.find(address.hostname);
    if (found === null) continue;
    const { domain, reason, level, vendor } = found;
    const details = {
      ...(list.name === '' ? {} : { listName: list.name }),
      ...(reason === '' ? {} : { reason }),
      ...(vendor === undefined ? {} : { dossier: vendor }),
    };
    sightings.push({ vendor: null, via: 'list', match: domain, list: list.id, level, ...details });
  }
  return sightings;
}
