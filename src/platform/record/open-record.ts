import type { Catalogue } from '../../core/record/catalogue.ts';
import { openCatalogue } from '../../core/record-index/open-catalogue.ts';
import { Shard } from '../../core/record-index/shard.ts';
import { WordTable } from '../../core/record-index/word-table.ts';

/** Reads one file of the record by its name: `words`, or the number of a shard. */
export type ReadPart = (name: string) => Promise<ArrayBuffer>;

export type OpenedRecord = {
  /**
   * Asks a question of the record, and loads the parts that it turns out to need. The question is asked again whenever
   * one was missing, so it must do nothing but answer. Rejects where a part cannot be read; it is read anew next time.
   */
  ask: <Answer>(question: (catalogue: Catalogue) => Answer) => Promise<Answer>;
  /** The record as far as it was loaded: whatever `ask` answered once can be asked of it at once. */
  loaded: Catalogue;
};

const WORDS = 'words';

/** The record in parts, none of which is read before it is needed. What was read stays open as long as this does. */
export function openRecord(shards: number, read: ReadPart): OpenedRecord {
  const opened = new Map<string, Shard | WordTable>();
  const reading = new Map<string, Promise<unknown>>();
  const load = (name: string): Promise<unknown> => {
    const known = reading.get(name);
    if (known !== undefined) return known;
    const task = read(name)
      .then((buffer) => opened.set(name, name === WORDS ? new WordTable(buffer) : new Shard(buffer)))
      .finally(() => reading.delete(name));
    reading.set(name, task);
    return task;
  };
  const over = (miss: (name: string) => void): Catalogue => {
    const part = (name: string) => {
      const found = opened.get(name);
      if (found === undefined) miss(name);
      return found;
    };
    return openCatalogue({
      shards,
      shard: (place) => part(String(place)) as Shard | undefined,
      near(key) {
        for (const there of opened.values()) {
          const text = there instanceof Shard ? there.keys.get(key) : undefined;
          if (text !== undefined) return text;
        }
        return undefined;
      },
      words: () => part(WORDS) as WordTable | undefined,
    });
  };
  return {
    async ask(question) {
      for (;;) {
        const missing = new Set<string>();
        const answer = question(over((name) => missing.add(name)));
        if (missing.size === 0) return answer;
        await Promise.all([...missing].map(load));
      }
    },
    loaded: over(() => {}),
  };
}
