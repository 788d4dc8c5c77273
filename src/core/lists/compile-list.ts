import { LEVELS } from '../record/vocabulary.ts';
import { type CompiledList, EXCEPTED, LEVEL_BASE, LISTED, type Note } from './compiled-list.ts';
import { HostIndexBuilder } from './host-index/builder.ts';
import type { ListEntry } from './list.ts';

/** Collects the entries of a list and compiles them. */
export class ListCompiler {
  readonly #builder: HostIndexBuilder;
  readonly #reasons: Note[] = [];

  /** `seed` and `exact` as in HostIndexOptions: the seed is a 32-bit number that nobody outside can know. */
  constructor(seed: number, { exact = false } = {}) {
    this.#builder = new HostIndexBuilder({ seed, exact });
  }

  /** Lists a domain and all below it. Of a domain that is added twice the last addition counts. */
  add({ domain, reason, level, vendor }: ListEntry): void {
    const value = level === undefined ? LISTED : LEVEL_BASE + LEVELS.indexOf(level);
    const note = vendor === undefined ? reason : { reason, vendor };
    // An entry's value is the number of its note, from 1; 0 where it has none.
    this.#builder.add(domain, value, note === '' ? 0 : this.#reasons.push(note));
  }

  /** Takes a domain and all below it out again, whatever is listed above it. */
  except(domain: string): void {
    this.#builder.add(domain, EXCEPTED);
  }

  compile(): CompiledList {
    return { index: this.#builder.build(), reasons: this.#reasons };
  }
}

/** Compiles the few entries that people or organisations wrote themselves: exactly, since their length costs little. */
export function compileList(entries: Iterable<ListEntry>, seed: number): CompiledList {
  const compiler = new ListCompiler(seed, { exact: true });
  for (const entry of entries) compiler.add(entry);
  return compiler.compile();
}
