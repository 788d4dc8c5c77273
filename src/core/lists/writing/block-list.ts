/** A host to block; `note` says why, in one line that may be empty. */
export type BlockedHost = { host: string; note: string };

/**
 * What one file for a router or a filter says. `left` are hosts that the reader decides about: they stand in the file as
 * comments. `open` are hosts that nothing in the file may block.
 */
export type BlockList = {
  /** Lines about the whole list. */
  remarks: readonly string[];
  blocked: readonly BlockedHost[];
  left: readonly BlockedHost[];
  open: readonly string[];
};

/**
 * What a program reads. `reach`: whether a listed name blocks itself alone, also the names below it, or either, which is up
 * to the program's settings. Only where it can block more than itself do `keepOpen` (lines that let a name and those below it
 * through) and `alone` (lines that block a name and nothing below it) matter.
 */
export type BlockFormat = {
  /** The ending of the file's name. */
  ending: string;
  reach: 'alone' | 'below' | 'either';
  /** Whether the program can have this name; all, where it is not there. */
  takes?: (host: string) => boolean;
  block: (host: string) => readonly string[];
  keepOpen?: (host: string) => readonly string[];
  alone?: (host: string) => readonly string[];
  /** Lines for a name below one that is let through, where what lets through would otherwise win. */
  over?: (host: string) => readonly string[];
  /** What begins a comment, null where there are none, and whether it may stand behind an entry. */
  comment: { mark: '#' | '!' | ';'; behind: boolean } | null;
  /** Lines that the file has to begin with; `day` is YYYY-MM-DD. */
  head?: (day: string) => readonly string[];
  /** The whole file, where it is more than its lines: those that block, those that let through, and the list's name. */
  whole?: (lines: { blocked: readonly string[]; open: readonly string[]; name: string }) => string;
};

/** What a format can do with a list: the lines for each host; the hosts it has to leave out; the open ones it has to name. */
export type BlockPlan = {
  entries: { entry: BlockedHost; lines: readonly string[] }[];
  refused: BlockedHost[];
  keptOpen: string[];
};

/** A host that would also block an open one is blocked alone, or has the open one let through, or is left out. */
export function planBlocks({ blocked, open }: Pick<BlockList, 'blocked' | 'open'>, format: BlockFormat): BlockPlan {
  const { takes = () => true, keepOpen, alone, over = format.block } = format;
  const below = (host: string) => (format.reach === 'alone' ? [] : open.filter((one) => isBelow(one, host)));
  const able = blocked.filter(({ host }) => takes(host) && (keepOpen || alone || below(host).length === 0));
  const keptOpen = keepOpen === undefined ? [] : [...new Set(able.flatMap(({ host }) => below(host)))];
  const linesOf = (host: string): readonly string[] => {
    if (keepOpen === undefined && alone !== undefined && below(host).length > 0) return alone(host);
    return keptOpen.some((one) => isBelow(host, one)) ? over(host) : format.block(host);
  };
  return {
    entries: able.map((entry) => ({ entry, lines: linesOf(entry.host) })),
    refused: blocked.filter((entry) => !able.includes(entry)),
    keptOpen,
  };
}

const isBelow = (host: string, other: string): boolean => host.endsWith(`.${other}`);

/** The text of the file. What the format has no comments for is missing from it. `name` and `day` say whose and of when it is. */
export function writeBlockList(list: BlockList, format: BlockFormat, { name = '', day = '' } = {}): string {
  const { entries, refused, keptOpen } = planBlocks(list, format);
  const opening = keptOpen.flatMap((host) => format.keepOpen?.(host) ?? []);
  if (format.whole !== undefined) {
    return format.whole({ blocked: entries.flatMap(({ lines }) => lines), open: opening, name });
  }
  const { comment } = format;
  const all = [
    ...(comment === null ? [] : list.remarks.map((remark) => `${comment.mark} ${remark}`)),
    ...(format.head?.(day) ?? []),
    ...entries.flatMap(({ entry, lines }) => noted(lines, entry.note, format)),
    ...[...refused, ...list.left].flatMap((entry) => asComment(entry, format)),
    ...opening,
  ];
  return all.map((line) => `${line}\n`).join('');
}

/** Lines with the note where the format has it. */
function noted(lines: readonly string[], note: string, { comment }: BlockFormat): readonly string[] {
  const [first = '', ...others] = lines;
  if (note === '' || comment === null) return lines;
  return comment.behind ? [`${first} ${comment.mark} ${note}`, ...others] : [`${comment.mark} ${note}`, ...lines];
}

/** A host that does nothing in the file until somebody takes the marks away. */
function asComment({ host, note }: BlockedHost, format: BlockFormat): string[] {
  if (format.comment === null) return [];
  const { mark } = format.comment;
  return noted(format.block(host), note, format).map((line) => (line.startsWith(mark) ? line : `${mark} ${line}`));
}
