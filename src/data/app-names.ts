import type { AppName } from '../core/app-list/app-names.ts';

/** Loads the names of the record's apps. Its own chunk in the package, asked for by the check of apps only. */
export async function loadAppNames(): Promise<readonly AppName[]> {
  return (await import('virtual:app-names')).default;
}
