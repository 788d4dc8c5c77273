import { type Hit, search, vendorsOf } from '../src/core/search/search.ts';
import { openIndex } from '../src/core/search/search-index.ts';
import { openFiles } from '../src/data/compile/opened.ts';
import type { RecordFiles } from '../src/data/compile/record-files.ts';
import { compileSearch } from '../src/data/compile/search.ts';
import { digest } from './record.ts';
import { readSearchWords } from './search-words.ts';

/** A company that a query finds, and what it was found by. */
export type Answer = { vendor: string; by: string };

const MOST = 5;

/** The search of the extension over these files, for a finished question. */
export function searchOf(files: RecordFiles) {
  const { catalogue, companies } = openFiles(files, digest);
  const index = openIndex(compileSearch(files, readSearchWords()));
  const hitsOf = (question: string): Hit[] =>
    search(question, index, catalogue, companies, { limit: MOST, isFinished: true });
  return {
    hitsOf,
    /** Five companies at most, best first. A kind of thing stands for those of its makers with the longest records. */
    answersTo(question: string): Answer[] {
      const answers = hitsOf(question).flatMap((hit): Answer[] =>
        'kind' in hit
          ? vendorsOf(hit.kind, companies).map(({ slug }) => ({ vendor: slug, by: hit.by }))
          : [{ vendor: hit.vendor.slug, by: hit.by }],
      );
      const seen = new Set<string>();
      return answers.filter(({ vendor }) => seen.size !== seen.add(vendor).size).slice(0, MOST);
    },
  };
}
