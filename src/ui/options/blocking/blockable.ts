import { REPORTING } from '../../../core/home/host-selection.ts';
import { loadEndpoints } from '../../../platform/record/endpoints.ts';
import { askRecord } from '../../../platform/record/record.ts';

/** A company of which something can be blocked. */
export type Blockable = {
  slug: string;
  name: string;
  /** How many hosts are blocked with it, and those that are left out because something would stop working. */
  hosts: number;
  breaks: readonly { host: string; what: string }[];
};

/** All of them, by name. */
export async function loadBlockable(): Promise<Blockable[]> {
  const hosts = (await loadEndpoints()).filter(({ purpose }) => REPORTING.includes(purpose));
  const slugs = [...new Set(hosts.map(({ vendor }) => vendor))];
  const names = await askRecord(({ vendors }) => new Map(slugs.map((slug) => [slug, vendors.get(slug)?.name ?? slug])));
  return slugs
    .map((slug) => {
      const own = hosts.filter(({ vendor }) => vendor === slug);
      const breaks = own.flatMap(({ host, breaks: what }) => (what === undefined ? [] : [{ host, what }]));
      return { slug, name: names.get(slug) ?? slug, hosts: own.length - breaks.length, breaks };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
