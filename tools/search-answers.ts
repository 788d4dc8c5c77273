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

/**
 * What the extension's search answers over these files: five companies at most, best first. A kind of thing stands for
 * those of its makers with the longest records.
 */
export function searchOf(files: RecordFiles): (question: string) => Answer[] {
  const { catalogue, companies } = openFiles(files, digest);
  const index = openIndex(compileSearch(files, readSearchWords()));
  return (question) => {
    const answers = search(question, index, catalogue, companies, MOST).flatMap((hit: Hit): Answer[] =>
      'kind' in hit
        ? vendorsOf(hit.kind, companies).map(({ slug }) => ({ vendor: slug, by: hit.by }))
        : [{ vendor: hit.vendor.slug, by: hit.by }],
    );
    const seen = new Set<string>();
    return answers.filter(({ vendor }) => seen.size !== seen.add(vendor).size).slice(0, MOST);
  };
}
