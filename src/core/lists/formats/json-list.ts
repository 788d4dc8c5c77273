import * as v from 'valibot';
import { byWeight, factsOf, levelOf } from '../../record/level.ts';
import { incidentFor } from '../../record/shown-incident.ts';
import { VendorFile, vendorProblems } from '../../record/vendor.ts';
import { LEVELS } from '../../record/vocabulary.ts';
import { ShownName } from '../../text/shown-text.ts';
import { urlOf } from '../../text/url.ts';
import type { LineClassifier } from '../reading/line-classifier.ts';

/** The level of an entry is one that is shown. */
const [, ...SHOWN_LEVELS] = LEVELS;

const Entry = v.strictObject({
  domain: v.string(),
  reason: v.optional(v.string(), ''),
  source: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => urlOf(text) !== null, 'is no URL'),
      v.check((url) => /^https?:/i.test(url), 'is no web address'),
    ),
  ),
  level: v.optional(v.picklist(SHOWN_LEVELS)),
});

/** The whole file, its items left for later so that an invalid one hides no other. */
const ListFile = v.strictObject({
  telltale: v.literal(1),
  name: v.pipe(ShownName, v.nonEmpty()),
  entries: v.optional(v.array(v.unknown()), []),
  vendors: v.optional(
    v.pipe(
      v.unknown(),
      v.check((vendors) => !Array.isArray(vendors), 'is an array; write { slug: dossier }'),
      v.record(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug')), v.unknown()),
    ),
    {},
  ),
});

type OnDossier = (slug: string, dossier: VendorFile) => void;

/**
 * Reads a list in JSON: `{ "telltale": 1, "name", "entries": [{ "domain", "reason", "source", "level" }], "vendors":
 * { slug: dossier } }`. Of a dossier every site and telemetry host becomes an entry, with the heaviest incident as its
 * reason and the level that its incidents amount to; one without incidents lists nothing. Gives the name of the list; empty where the file is none.
 */
export function readJsonList(text: string, classifier: LineClassifier, onDossier: OnDossier = () => {}): string {
  const json = parse(text);
  const file = v.safeParse(ListFile, json);
  if (!file.success) {
    const [issue] = file.issues;
    classifier.path = v.getDotPath(issue) ?? '';
    classifier.refuse(json === undefined ? 'not-json' : 'not-a-list');
    classifier.endLine(json === undefined ? text.slice(0, 200) : issue.message);
    return '';
  }
  const { name, entries, vendors } = file.output;
  entries.forEach((entry, index) => {
    readEntry(entry, `entries.${index}`, classifier);
  });
  for (const [slug, dossier] of Object.entries(vendors)) readDossier(slug, dossier, classifier, onDossier);
  return name;
}

/** Undefined, which no JSON is, where the text is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readEntry(json: unknown, path: string, classifier: LineClassifier): void {
  const entry = v.safeParse(Entry, json);
  if (entry.success) {
    const { domain, ...about } = entry.output;
    classifier.path = `${path}.domain`;
    classifier.name(domain, about);
    classifier.endLine(domain);
  } else {
    const [issue] = entry.issues;
    classifier.path = [path, v.getDotPath(issue)].filter(Boolean).join('.');
    classifier.refuse('wrong-field');
    classifier.endLine(issue.message);
  }
}

function readDossier(slug: string, json: unknown, classifier: LineClassifier, onDossier: OnDossier): void {
  classifier.path = `vendors.${slug}`;
  const file = v.safeParse(VendorFile, json);
  if (!file.success) {
    classifier.refuse('wrong-field');
    classifier.endLine(vendorProblems(slug, json).join('; '));
    return;
  }
  const dossier = file.output;
  onDossier(slug, dossier);
  const facts = dossier.incidents.map((incident) => factsOf(incidentFor(slug, slug, incident)));
  const [heaviest] = byWeight(facts);
  const source = heaviest?.sources[0]?.url;
  if (heaviest === undefined || source === undefined) classifier.notApplicable();
  else {
    const domains = [
      ...dossier.sites.map(({ domain }) => domain),
      ...(dossier.endpoints ?? []).map(({ host }) => host),
    ];
    const { level } = levelOf(facts, classifier.thisYear);
    const about = { reason: `${dossier.name}: ${heaviest.title}`, source, vendor: slug };
    for (const domain of domains) classifier.name(domain, level === 'none' ? about : { ...about, level });
    if (domains.length === 0) classifier.notApplicable();
  }
  classifier.endLine(slug);
}

/** One dossier out of the text of a list, where it is there and has no problem. */
export function dossierOf(text: string, slug: string): VendorFile | null {
  const list = v.safeParse(ListFile, parse(text));
  if (!list.success || !Object.hasOwn(list.output.vendors, slug)) return null;
  const dossier = v.safeParse(VendorFile, list.output.vendors[slug]);
  return dossier.success ? dossier.output : null;
}
