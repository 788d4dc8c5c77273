import { csvOf, jsonOf, type Sheet } from '../../../core/overview/csv.ts';
import { incidentSheet, vendorSheet } from '../../../core/overview/export.ts';
import type { FilterVendor, OverviewIncident, Row } from '../../../core/overview/filter.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { loadDossier } from '../../../platform/record/dossiers.ts';

/** Excel takes a file without this mark for one in the code page of the country. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A table as the contents of a file. `asked` is the query of the filters, to show what was left out. */
export function sheetBlob(sheet: Sheet, form: 'csv' | 'json', asked: string): Blob {
  if (form === 'csv') return new Blob([BYTE_ORDER_MARK, csvOf(sheet)], { type: 'text/csv' });
  const about = { source: 'Telltale', saved: new Date().toISOString().slice(0, 10), filter: asked };
  return new Blob([jsonOf(sheet, about)], { type: 'application/json' });
}

/** The companies of the table. */
export const vendorsBlob = (rows: readonly Row<FilterVendor>[], form: 'csv' | 'json', asked: string): Blob =>
  sheetBlob(vendorSheet(rows), form, asked);

/** The incidents of the table, with what the full records say of each: they are read from the package here. */
export async function incidentsBlob(
  incidents: readonly OverviewIncident[],
  nameOf: (slug: string) => string,
  form: 'csv' | 'json',
  asked: string,
): Promise<Blob> {
  const slugs = [...new Set(incidents.map(({ vendor }) => vendor))];
  const dossiers = await Promise.all(slugs.map(loadDossier));
  const owners = new Map(incidents.map(({ id, vendor }) => [id, vendor]));
  const full = new Map<string, ShownIncident>();
  for (const [i, dossier] of dossiers.entries()) {
    // An entry about several companies is in each record: its own company's comes first.
    for (const one of dossier?.incidents ?? []) if (owners.get(one.id) === slugs[i]) full.set(one.id, one);
  }
  return sheetBlob(incidentSheet(incidents, nameOf, full), form, asked);
}
