import { isLossless } from '../../core/text/is-lossless.ts';
import { readStored, writeStored } from './storage.ts';

/** The key for what was stored under other keys and could not be read: by key, oldest first, as it was. */
export const KEPT_ASIDE_KEY = 'keptAside';

/**
 * To be called before a value is written over: where the decoder lost something of it, damaged or from a newer version,
 * the whole value is kept aside. Rejects where that cannot be done; then the write has to wait as well.
 */
export async function keepAsideIfLossy(key: string, stored: unknown, decoded: unknown): Promise<void> {
  if (stored !== undefined && !isLossless(stored, decoded)) await putAside(key, stored);
}

/** Keeps a value aside. The same value is kept once. */
export const putAside = (key: string, value: unknown): Promise<void> =>
  navigator.locks.request(KEPT_ASIDE_KEY, async () => {
    const all = await loadKeptAside();
    const former = all[key] ?? [];
    if (former.some((one) => isLossless(value, one))) return;
    await writeStored('local', KEPT_ASIDE_KEY, { ...all, [key]: [...former, value] });
  });

/** Everything that was kept aside. What is there and cannot be read either is kept as such. */
async function loadKeptAside(): Promise<Record<string, unknown[]>> {
  const stored = await readStored('local', KEPT_ASIDE_KEY);
  if (stored === undefined) return {};
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  if (!isRecord || !Object.values(stored).every(Array.isArray)) return { [KEPT_ASIDE_KEY]: [stored] };
  return stored as Record<string, unknown[]>;
}

/** The keys of which something was kept aside. */
export const keptAsideKeys = async (): Promise<string[]> => Object.keys(await loadKeptAside());
