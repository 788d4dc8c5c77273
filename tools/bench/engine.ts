/** What is timed. Both questions are "is the host, or a parent of it, listed?". */
export type Engine = {
  /** Absent where the engine takes whole URLs only. */
  matchesHost?: (hostname: string) => boolean;
  matchesUrl?: (url: string) => boolean;
};

/** One of the ways to hold a list of domains. */
export type Contender = {
  title: string;
  /** `plain` lists have a domain a line, `adblock` ones `||domain^`. */
  syntax: 'plain' | 'adblock';
  /** Builds an engine from the text of a list. `toBytes` gives what one would store. */
  build(text: string): Promise<Engine & { toBytes(): Promise<Uint8Array> }>;
  /** Makes an engine of stored bytes. They may be kept; their buffer begins and ends with them. */
  load(bytes: Uint8Array<ArrayBuffer>): Promise<Engine>;
};
