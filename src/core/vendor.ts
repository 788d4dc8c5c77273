import * as v from 'valibot';
import { shownText } from './shown-text.ts';
import { urlOf } from './url.ts';
import {
  DATA_KINDS,
  ENDPOINT_PURPOSES,
  EVIDENCE,
  PRACTICES,
  RESOLVED,
  ROLES,
  SOURCE_KINDS,
  VENDOR_KINDS,
} from './vocabulary.ts';

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.picklist(values, (issue) => `is ${issue.received}; write one of: ${values.join(', ')}`);

const line = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty; write a sentence or leave the field out'),
    v.maxLength(max, (issue) => `has ${issue.input.length} characters; shorten it to ${max} at most`),
    v.check(
      (text) => text === text.trim() && !/\s{2}|[\n\t]/.test(text),
      'has stray white space; write one plain line',
    ),
    v.check(
      (text) => text === shownText(text, max),
      'has characters that are not seen or pass for others; write it in plain letters',
    ),
  );

/** A date as precisely as its source prints it: 2020, 2020-04 or 2020-04-30. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no date; write YYYY, YYYY-MM or YYYY-MM-DD'),
);

const FullDate = v.pipe(v.string(), v.isoDate('is no full date; write YYYY-MM-DD'));

const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug; write lower-case words joined by hyphens'),
);

/** A DNS name in its ASCII form, without a trailing dot. */
const Host = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'is no host name; write it in lower case and ASCII, without scheme, port or path',
  ),
);

/** What is no URL at all is named by the check before: a pipe goes on after a fault. */
const whereUrl = (holds: (url: URL) => boolean) => (text: string) => {
  const url = urlOf(text);
  return url === null || holds(url);
};

const Link = v.pipe(
  v.string(),
  v.check((text) => urlOf(text) !== null, 'is no URL; write the full address of the page'),
  v.check(
    whereUrl(({ protocol }) => /^https?:$/.test(protocol)),
    'is not a web address; write an https link',
  ),
  v.check(
    whereUrl(({ username, password }) => username + password === ''),
    'carries a user name; cut it off',
  ),
  v.check((url) => !/[?&](utm_\w+|fbclid|gclid)=/.test(url), 'carries tracking parameters; cut them off'),
);

/** Where a site, host or app id was seen in public: `owner/repository:path`, or the address of a page. */
const Seen = v.pipe(
  v.string(),
  v.regex(/^([\w.-]+\/[\w.-]+:\S+|https?:\/\/\S+)$/, 'names no public place; write owner/repository:path or a URL'),
);

const Source = v.strictObject({
  url: Link,
  publisher: line(90),
  title: line(220),
  date: v.optional(PartialDate),
  kind: oneOf(SOURCE_KINDS),
  /** The day somebody last read the page or an excerpt of it. */
  accessed: FullDate,
});

const Answer = v.variant('state', [
  v.strictObject({ state: v.literal('answered'), text: line(400) }),
  v.strictObject({ state: v.literal('none-found') }),
  v.strictObject({ state: v.literal('not-sought') }),
]);

const Involved = v.strictObject({ name: line(60), vendor: v.optional(Slug), role: oneOf(ROLES) });

const Correction = v.strictObject({
  state: oneOf(['corrected', 'withdrawn']),
  date: FullDate,
  note: line(320),
});

const Incident = v.strictObject({
  id: Slug,
  date: PartialDate,
  title: line(90),
  summary: line(320),
  practice: oneOf(PRACTICES),
  data: v.array(oneOf(DATA_KINDS)),
  /** Set when the finding shows what was possible, not what was taken: the data kinds are then at risk, not collected. */
  potential: v.optional(v.literal(true)),
  evidence: oneOf(EVIDENCE),
  disputed: v.boolean(),
  answer: Answer,
  outcome: v.optional(line(500)),
  /** The day on which somebody last looked for what became of it. */
  statusAsOf: v.optional(FullDate),
  resolved: oneOf(RESOLVED),
  /** Other vendors that the finding is equally about: it stands in their dossiers too. */
  alsoAbout: v.optional(v.array(Slug)),
  involved: v.optional(v.array(Involved)),
  correction: v.optional(Correction),
  sources: v.pipe(v.array(Source), v.minLength(1, 'has no source; cite one or remove the incident')),
});

const Strength = v.strictObject({
  claim: line(320),
  sources: v.pipe(v.array(Source), v.minLength(1, 'has no source; cite one or remove the claim')),
});

/** One thing a person can do now, with the page that says so. */
const Step = v.strictObject({
  title: line(90),
  text: line(400),
  /** Models, versions or regions it is limited to, where the source says so. */
  limits: v.optional(line(200)),
  sources: v.pipe(v.array(Source), v.minLength(1, 'has no source; cite one or remove the step')),
});

const Parent = v.strictObject({
  name: line(60),
  vendor: v.optional(Slug),
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  source: v.optional(Link),
});

/** A name that the vendor sells under, with the years where it changed hands. */
const Brand = v.strictObject({ name: line(60), from: v.optional(PartialDate), until: v.optional(PartialDate) });

const Site = v.strictObject({
  domain: Host,
  /** A place people pass through all day: it shows its level but never speaks up by itself. */
  everyday: v.optional(v.literal(true)),
  seen: Seen,
});

const App = v.strictObject({
  store: Slug,
  id: v.pipe(v.string(), v.regex(/^[\w.@{}-]+$/, 'is no app id; write it as it stands in the store address')),
  name: v.optional(line(60)),
  seen: Seen,
});

const Packages = v.strictObject({
  /** Android package prefixes, each ending at a dot. */
  prefixes: v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]\w*(\.\w+)*\.$/, 'is no package prefix; end it with a dot'))),
  /** Packages or prefixes under those that are somebody else's. */
  except: v.optional(v.array(v.string())),
});

const Endpoint = v.strictObject({
  host: Host,
  purpose: oneOf(ENDPOINT_PURPOSES),
  /** What stops working when the host is blocked. */
  breaks: v.optional(line(160)),
  seen: v.pipe(v.array(Seen), v.minLength(1, 'was seen nowhere; name a public place or remove the host')),
});

const Products = v.strictObject({
  /** Names that suffice by themselves in a product title. */
  names: v.array(line(40)),
  /** Names that need a second sign (a line or model of the same vendor) before they count. */
  weakNames: v.array(line(40)),
  /** Product-line names of two words or more, or unmistakable single ones. */
  lines: v.array(line(40)),
  /** Words that are never enough alone. */
  ambiguous: v.array(line(40)),
});

/** One file of src/data/vendors; the file name is the slug. Unknown keys are refused. */
export const VendorFile = v.strictObject({
  name: line(60),
  kinds: v.pipe(v.array(oneOf(VENDOR_KINDS)), v.minLength(1, 'is empty; write at least one kind')),
  /** Head office, two letters (ISO 3166-1). Shown as a fact; no rule reads it. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is no country code; write two capital letters'))),
  parents: v.optional(v.array(Parent)),
  brands: v.array(v.union([line(60), Brand])),
  sites: v.array(Site),
  apps: v.array(App),
  packages: v.optional(Packages),
  products: v.optional(Products),
  endpoints: v.optional(v.array(Endpoint)),
  incidents: v.array(Incident),
  strengths: v.optional(v.array(Strength)),
  steps: v.optional(v.array(Step)),
});

export type VendorFile = v.InferOutput<typeof VendorFile>;
export type Incident = v.InferOutput<typeof Incident>;
export type Source = v.InferOutput<typeof Source>;
export type Answer = v.InferOutput<typeof Answer>;

/** Every fault of a vendor file as `file: field what is wrong; what to write instead`. Empty means valid. */
export function vendorFaults(file: string, json: unknown): string[] {
  const result = v.safeParse(VendorFile, json);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '(whole file)';
    const message = issue.type === 'strict_object' ? unknownKey(issue.expected, issue.received) : issue.message;
    return `${file}: ${path} ${message}`;
  });
}

const unknownKey = (expected: string | null, received: string): string => {
  if (expected === 'never') return `is not a known field (${received}); check its spelling or remove it`;
  if (received === 'undefined') return 'is missing; add it';
  return `has the wrong type: expected ${expected ?? 'a value'}, found ${received}`;
};
