import { openOverview } from '../../core/overview/overview-columns.ts';
import { packageFile } from './package-file.ts';

/** All incidents in short, the newest first. Asked for by the library page only. */
export const loadOverview = packageFile('/overview.bin', async (file) => openOverview(await file.arrayBuffer()));
