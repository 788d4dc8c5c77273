import { readdirSync, readFileSync } from 'node:fs';
import type { VendorFile } from '../../src/core/record/vendor.ts';

const FOLDER = new URL('../../src/data/vendors/', import.meta.url);

/** One vendor's file of the bundled record, as it is written. */
export const vendorFile = (slug: string): VendorFile =>
  JSON.parse(readFileSync(new URL(`${slug}.json`, FOLDER), 'utf8'));

export const allVendorFiles = (): VendorFile[] =>
  readdirSync(FOLDER).map((name) => vendorFile(name.replace('.json', '')));
