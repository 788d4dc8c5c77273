import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { csvOf, type Sheet } from '../../src/core/overview/csv.ts';
import { incidentSheet, vendorSheet } from '../../src/core/overview/export.ts';
import type { OverviewIncident } from '../../src/core/overview/filter.ts';
import { incidentFor } from '../../src/core/record/shown-incident.ts';
import { VendorFile } from '../../src/core/record/vendor.ts';
import type { RecordFiles } from '../../src/data/compile/record-files.ts';
import type { LibraryVendor } from '../../src/ui/library/table/library-vendor.ts';

/** The licence of the record, in full, as LICENSE has it for those who cannot look it up. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The whole record as one file: what it is, and every company's file as it is in the source, by slug. */
const WholeFile = v.object({
  $schema: v.string(),
  title: v.string(),
  date: v.string(),
  license: v.string(),
  url: v.string(),
  companies: v.record(v.string(), VendorFile),
});

/** Excel takes a file without this mark for one in the code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

type Whole = {
  files: RecordFiles;
  vendors: readonly LibraryVendor[];
  incidents: readonly OverviewIncident[];
  date: string;
  base: string;
};

/** What `data/` offers, by name: the record as JSON with its schema, and as tables for spreadsheets. */
export function dataFiles({
  files,
  vendors,
  incidents,
  date,
  base,
}: Whole): Map<string, { text: string; about: string }> {
  const whole = {
    $schema: 'schema.json',
    title: 'Telltale: the privacy record of companies behind devices and apps',
    ...{ date, license: LICENCE, url: base },
    companies: Object.fromEntries(files.vendors),
  };
  const schema = toJsonSchema(WholeFile, { errorMode: 'ignore', typeMode: 'input', target: 'draft-2020-12' });
  const named = (slug: string) => files.vendors.get(slug)?.name ?? slug;
  const full = new Map(
    [...files.vendors].flatMap(([slug, file]) =>
      file.incidents.map((incident) => [incident.id, incidentFor(slug, slug, incident)] as const),
    ),
  );
  const rows = vendors.map((vendor) => ({ vendor, incidents: vendor.incidents, latest: vendor.latest }));
  return new Map([
    ['telltale.json', { text: `${JSON.stringify(whole, null, 1)}\n`, about: 'everything, one object a company' }],
    ['schema.json', { text: `${JSON.stringify(schema, null, 1)}\n`, about: 'the JSON Schema of telltale.json' }],
    ['incidents.csv', { text: table(incidentSheet(incidents, named, full)), about: 'one row an incident' }],
    ['companies.csv', { text: table(vendorSheet(rows)), about: 'one row a company' }],
  ]);
}

const table = (sheet: Sheet): string => BYTE_ORDER_MARK + csvOf(sheet);
