import { type HostIndex, openHostIndex } from '../lists/host-index/host-index.ts';
import { type OpenedHost, openHostEntry } from './host-entry.ts';
import { KeyTable } from './key-table.ts';
import { bufferOf, sectionsOf } from './sections.ts';
import { TextTable } from './text-table.ts';

/** A part of the record small enough to be read for one page, searched in its bytes. */
export class Shard {
  readonly #hosts: HostIndex;
  readonly #entries: TextTable;
  readonly #opened = new Map<number, OpenedHost>();
  /** Apps, package prefixes, exceptions and vendors, each with what is known of it. */
  readonly keys: KeyTable;

  /** Bytes that `writeShard` made; throws on bytes of another shape. */
  constructor(buffer: ArrayBuffer) {
    const [hosts, entries, keys] = sectionsOf(buffer) as [Uint8Array, Uint8Array, Uint8Array];
    const index = openHostIndex(bufferOf(hosts));
    if (typeof index === 'string') throw new Error(`The record of this package does not open: ${index}`);
    this.#hosts = index;
    this.#entries = new TextTable(entries);
    this.keys = new KeyTable(bufferOf(keys));
  }

  /** What is listed of a host or, nearest first, of a parent of it. */
  host(hostname: string): OpenedHost | null {
    const found = this.#hosts.find(hostname);
    if (found === null) return null;
    const known = this.#opened.get(found.value);
    if (known !== undefined) return known;
    const opened = openHostEntry(this.#entries.at(found.value));
    this.#opened.set(found.value, opened);
    return opened;
  }
}
