import { stableDomain, versionDomain } from './list-host.ts';
import type { Model } from './model.ts';

/** Pages of vendors by site, and by store and shop; pages of nobody. */
const SITES = [
  'www.mi.com',
  'www.oneplus.com',
  'www.samsung.com',
  'www.tiktok.com',
  'www.huawei.com',
  'www.lenovo.com',
];
const OTHERS = [
  'play.google.com/store/apps/details?id=com.zhiliaoapp.musically',
  'www.amazon.in/Xiaomi-Redmi-Note-13-Pro/dp/B0CRKFBHKG',
  'example.org',
  'quiet.example',
];

export type Pick = <Item>(items: readonly Item[]) => Item;

/** Addresses to visit, each of its own: a page that was left and is come back to is another page. */
export function pages(pick: Pick, model: Model) {
  let visits = 0;
  const once = (address: string): string => {
    const url = new URL(`https://${address}`);
    url.searchParams.set('visit', String(++visits));
    return url.href;
  };
  return {
    /** The site of a vendor that is not muted; null where all are. */
    unmuted(): string | null {
      const sites = SITES.filter((site) => {
        const lead = model.judge({ url: `https://${site}/`, title: '' })?.verdict.vendors[0];
        return lead !== undefined && !lead.muted;
      });
      return sites.length === 0 ? null : once(pick(sites));
    },
    /** Of a vendor, of nobody, or of a list: one that is there, was switched off, removed, or was another version. */
    any(version: number, imported: number): string {
      const listed = model.lists.flatMap(({ domains }) => domains.slice(0, 3));
      const gone = [`d1.import-${Math.max(1, imported - 4)}.example`, versionDomain(Math.max(1, version - 1))];
      return once(pick([pick(SITES), pick(OTHERS), pick([...listed, ...gone, stableDomain])]));
    },
  };
}
