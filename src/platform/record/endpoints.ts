import type { VendorHost } from '../../core/home/host-selection.ts';
import { type CompiledEndpoints, openEndpoints } from '../../core/record-index/endpoints.ts';
import { packageFile } from './package-file.ts';

/** Every host that devices and apps report to. Asked for by whoever takes hosts elsewhere. */
export const loadEndpoints = packageFile('/endpoints.json', async (file): Promise<readonly VendorHost[]> => {
  const compiled: CompiledEndpoints = await file.json();
  return openEndpoints(compiled);
});
