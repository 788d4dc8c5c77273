import type { BlockFormat, BlockList } from '../lists/writing/block-list.ts';
import { planBlocks } from '../lists/writing/block-list.ts';
import type { EndpointPurpose } from '../record/vocabulary.ts';
import type { HostSelection, VendorHost } from './host-selection.ts';

/** The words of a file, in whatever language it is to be in. */
export type HomeWords = {
  nameOf: (vendor: string) => string;
  purpose: (purpose: EndpointPurpose) => string;
  /** What stops working without a host. */
  breaks: (what: string) => string;
  /** Why a host is left out that would also block others, which are named. */
  alsoBlocks: (others: readonly string[]) => string;
};

/** A selection as one format has to write it, each host with whose it is, what it is for and where it was seen. */
export function homeList(
  { blocked, left, open }: HostSelection,
  format: BlockFormat,
  words: HomeWords,
  remarks: readonly string[],
): BlockList {
  const noteOf = ({ vendor, purpose, breaks, seen }: VendorHost): string =>
    [words.nameOf(vendor), words.purpose(purpose), ...(breaks ? [words.breaks(breaks)] : []), seen.join(' ')].join(
      '; ',
    );
  const entryOf = (host: VendorHost) => ({ host: host.host, note: noteOf(host) });
  const entries = blocked.map(entryOf);
  const refused = new Set(planBlocks({ blocked: entries, open }, format).refused.map(({ host }) => host));
  const others = (host: string) => open.filter((one) => one.endsWith(`.${host}`));
  return {
    remarks,
    blocked: entries.map((entry) =>
      refused.has(entry.host) && others(entry.host).length > 0
        ? { ...entry, note: `${entry.note}; ${words.alsoBlocks(others(entry.host))}` }
        : entry,
    ),
    left: left.map(entryOf),
    open,
  };
}
