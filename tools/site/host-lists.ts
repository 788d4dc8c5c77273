import { REPORTING, selectHosts, type VendorHost } from '../../src/core/home/host-selection.ts';
import { BLOCK_FORMAT_NAMES } from '../../src/core/lists/writing/formats.ts';
import { hostListFile } from '../../src/site/pages/host-list-file.ts';
import type { Site } from '../../src/site/pages/render.ts';

type Whole = { site: Site; hosts: readonly VendorHost[]; nameOf: (slug: string) => string; day: string };

/** Every host list as a file by its path, of all companies and of each, in every form; and how many hosts the first blocks. */
export function hostLists({ site, hosts, nameOf, day }: Whole): { files: Map<string, string>; blocked: number } {
  const slugs = [...new Set(hosts.map(({ vendor }) => vendor))];
  const files = new Map<string, string>();
  const write = (vendors: readonly string[] | null, title: string) => {
    const selection = selectHosts(hosts, { vendors, purposes: REPORTING });
    for (const format of BLOCK_FORMAT_NAMES) {
      const text = site.homeText(selection, format, { title, purposes: REPORTING, nameOf, day });
      files.set(hostListFile(format, vendors?.[0]), text);
    }
    return selection.blocked.length;
  };
  const blocked = write(null, 'Hosts of all listed companies');
  for (const slug of slugs) write([slug], `Hosts of ${nameOf(slug)}`);
  return { files, blocked };
}
