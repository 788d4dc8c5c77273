import * as v from 'valibot';
import { byWeight, factsOf, levelOf } from '../level.ts';
import { incidentFor } from '../shown-incident.ts';
import { ShownName } from '../shown-text.ts';
import { urlOf } from '../url.ts';
import { VendorFile, vendorFaults } from '../vendor.ts';
import { LEVELS } from '../vocabulary.ts';
import type { Intake } from './intake.ts';

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

/** The whole file, its items left for later so that a faulty one hides no other. */
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

type TakeDossier = (slug: string, dossier: VendorFile) => void;

/**
 * Reads a list in JSON: `{ "telltale": 1, "name", "entries": [{ "domain", "reason", "source", "level" }], "vendors":
 * { slug: dossier } }`. Of a dossier every site and telemetry host becomes an entry, with the heaviest incident as its
 * reason and the level that its incidents amount to; one without incidents lists nothing. Gives the name of the list; empty where the file is none.
 */
export function readJsonList(text: string, intake: Intake, onDossier: TakeDossier = () => {}): string {
  const json = parse(text);
  const file = v.safeParse(ListFile, json);
  if (!file.success) {
    const [issue] = file.issues;
    intake.path = v.getDotPath(issue) ?? '';
    intake.refuse(json === undefined ? 'not-json' : 'not-a-list');
    intake.endLine(json === undefined ? text.slice(0, 200) : issue.message);
    return '';
  }
  const { name, entries, vendors } = file.output;
  entries.forEach((entry, index) => {
    readEntry(entry, `entries.${index}`, intake);
  });
  for (const [slug, dossier] of Object.entries(vendors)) readDossier(slug, dossier, intake, onDossier);
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

function readEntry(json: unknown, path: string, intake: Intake): void {
  const entry = v.safeParse(Entry, json);
  if (entry.success) {
    const { domain, ...about } = entry.output;
    intake.path = `${path}.domain`;
    intake.name(domain, about);
    intake.endLine(domain);
  } else {
    const [issue] = entry.issues;
    intake.path = [path, v.getDotPath(issue)].filter(Boolean).join('.');
    intake.refuse('wrong-field');
    intake.endLine(issue.message);
  }
}

function readDossier(slug: string, json: unknown, intake: Intake, onDossier: TakeDossier): void {
  intake.path = `vendors.${slug}`;
  const file = v.safeParse(VendorFile, json);
  if (!file.success) {
    intake.refuse('wrong-field');
    intake.endLine(vendorFaults(slug, json).join('; '));
    return;
  }
  const dossier = file.output;
  onDossier(slug, dossier);
  const facts = dossier.incidents.map((incident) => factsOf(incidentFor(slug, slug, incident)));
  const [heaviest] = byWeight(facts);
  const source = heaviest?.sources[0]?.url;
  if (heaviest === undefined || source === undefined) intake.notApplicable();
  else {
    const domains = [
      ...dossier.sites.map(({ domain }) => domain),
      ...(dossier.endpoints ?? []).map(({ host }) => host),
    ];
    const { level } = levelOf(facts, intake.thisYear);
    const about = { reason: `${dossier.name}: ${heaviest.title}`, source, vendor: slug };
    for (const domain of domains) intake.name(domain, level === 'none' ? about : { ...about, level });
    if (domains.length === 0) intake.notApplicable();
  }
  intake.endLine(slug);
}

/** One dossier out of the text of a list, where it is there and has no fault. */
export function dossierOf(text: string, slug: string): VendorFile | null {
  const list = v.safeParse(ListFile, parse(text));
  if (!list.success || !Object.hasOwn(list.output.vendors, slug)) return null;
  const dossier = v.safeParse(VendorFile, list.output.vendors[slug]);
  return dossier.success ? dossier.output : null;
}
