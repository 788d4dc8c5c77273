import type { VendorHost } from '../core/home/host-selection.ts';
import { openEndpoints } from './compile/endpoints.ts';

/** Loads every host of the record. Its own chunk in the package, asked for by whoever takes hosts elsewhere. */
export async function loadEndpoints(): Promise<readonly VendorHost[]> {
  return openEndpoints((await import('virtual:endpoints')).default);
}
