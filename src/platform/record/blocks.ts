import type { VendorBlocks } from '../../core/blocking/rules.ts';
import { packageFile } from './package-file.ts';

/** What can be blocked of each vendor. Asked for where somebody blocks. */
export const loadBlocks = packageFile('/blocks.json', (file): Promise<readonly VendorBlocks[]> => file.json());
