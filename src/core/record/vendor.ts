import * as v from 'valibot';
import { Host, Link, line, oneOf, PartialDate, Seen, Slug } from './fields.ts';
import { Incident } from './incident.ts';
import { Source } from './source.ts';
import { ENDPOINT_PURPOSES, VENDOR_KINDS } from './vocabulary.ts';

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

/**
 * What people pass through all day, without choosing to buy, to install or to join. A marketplace is one where other makers'
 * products are recognised by themselves.
 */
const EVERYDAY = [
  'chat',
  'documents',
  'mail',
  'marketplace',
  'network',
  'payment',
  'portal',
  'reference',
  'search',
  'video',
] as const;

const Site = v.strictObject({
  domain: Host,
  /** What it is to people who pass through it all day: it shows its level but never warns by itself. */
  everyday: v.optional(oneOf(EVERYDAY)),
  seen: Seen,
});

const App = v.strictObject({
  store: Slug,
  id: v.pipe(v.string(), v.regex(/^[\w.@{}-]+$/, 'is not an app id; copy it from the address of its store page')),
  name: v.optional(line(60)),
  seen: Seen,
});

const Packages = v.strictObject({
  /** Android package prefixes, each ending at a dot. */
  prefixes: v.array(
    v.pipe(v.string(), v.regex(/^[A-Za-z]\w*(\.\w+)*\.$/, 'is not a package prefix; end it with a dot')),
  ),
  /** Packages or prefixes under those that are somebody else's. */
  except: v.optional(v.array(v.string())),
});

const Endpoint = v.strictObject({
  host: Host,
  purpose: oneOf(ENDPOINT_PURPOSES),
  /** What stops working when the host is blocked. */
  breaks: v.optional(line(160)),
  seen: v.pipe(v.array(Seen), v.minLength(1, 'is empty; write where you saw the host, or remove the host')),
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
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code; write two capital letters'))),
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

/** Every problem of a vendor file as `file: field what is wrong; what to write instead`. Empty means valid. */
export function vendorProblems(file: string, json: unknown): string[] {
  const result = v.safeParse(VendorFile, json);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const hasMessage = issue.type !== 'strict_object' && !issue.message.startsWith('Invalid type');
    return `${file}: ${placeOf(issue)} ${hasMessage ? issue.message : wrongType(issue.expected, issue.received)}`;
  });
}

/** The field; one of an incident by the incident's id, as the rules about whole incidents name it. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return '(whole file)';
  const id = v.safeParse(v.object({ id: Slug }), issue.path?.[1]?.value);
  const field = /^incidents\.\d+\.(?<field>.+)$/.exec(path)?.groups?.field;
  return id.success && field !== undefined ? `${id.output.id} ${field}` : path;
}

/** What a type is called in JSON. */
const IN_JSON: Record<string, string> = {
  Array: 'a list […]',
  Object: 'an object {…}',
  string: 'a text "…"',
  true: 'true, or leave the field out',
};

const wrongType = (expected: string | null, received: string): string => {
  if (expected === 'never') return `is not a known field (${received}); check its spelling or remove it`;
  if (received === 'undefined') return 'is missing; add it';
  const types = (expected ?? 'another value').replace(/^\(|\)$/g, '').split(' | ');
  return `is ${IN_JSON[received] ?? received}; write ${types.map((type) => IN_JSON[type] ?? type).join(' or ')}`;
};
