import type { RecordFiles } from '../compile/record-files.ts';

/** The newest day, YYYY-MM-DD, on which somebody checked what became of an incident; empty where nobody has. */
export const newestCheck = (files: RecordFiles): string =>
  [...files.vendors.values()]
    .flatMap(({ incidents }) => incidents.flatMap(({ statusAsOf = [] }) => statusAsOf))
    .reduce((newest, day) => (day > newest ? day : newest), '');
