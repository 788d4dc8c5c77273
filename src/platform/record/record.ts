import record from 'virtual:record';
import { openRecord } from './open-record.ts';
import { readPackageFile } from './package-file.ts';

/** The bundled record, whose parts are read from the package when a question needs them. */
export const { ask: askRecord, loaded: loadedRecord } = openRecord(record.shards, (name) =>
  readPackageFile(`/record/${name}.bin`).then((file) => file.arrayBuffer()),
);

/** How much is on record. */
export const RECORD = record;
