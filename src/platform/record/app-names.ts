import type { AppName } from '../../core/app-list/app-names.ts';
import { packageFile } from './package-file.ts';

/** The names of the record's apps. Asked for by the check of apps only. */
export const loadAppNames = packageFile('/app-names.json', (file): Promise<readonly AppName[]> => file.json());
