import * as v from 'valibot';

const Host = v.pipe(v.string(), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
const Page = v.pipe(v.string(), v.startsWith('^/'));

/** One entry of src/data/search-engines.json. */
export const SearchEngineFile = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  /** Slug of the vendor on record that owns it: its own pages are not marked here. */
  vendor: v.optional(v.string()),
  /** One host each; `*.` before one means all below it too. */
  hosts: v.pipe(v.array(Host), v.nonEmpty()),
  /** Other hosts that its links may lead over. */
  redirects: v.optional(v.array(Host)),
  /** Pages of results: expressions for path, query and fragment. */
  results: v.pipe(v.array(Page), v.nonEmpty()),
  /** Redirects: the address that is led to is the first group, percent-encoded or in base64. */
  targets: v.array(v.strictObject({ at: v.pipe(Page, v.includes('(')), base64: v.optional(v.literal(true)) })),
  /** Where hosts, pages and redirects were seen in public: `owner/repository:path`, or an address that was found there. */
  seen: v.pipe(v.array(v.pipe(v.string(), v.regex(/^(?:[\w.-]+\/[\w.-]+:\S+|https?:\/\/\S+)$/))), v.nonEmpty()),
});
export type SearchEngineFile = v.InferOutput<typeof SearchEngineFile>;
