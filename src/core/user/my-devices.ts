import * as v from 'valibot';
import { decodeReadMark, type ReadMark } from './read-marks.ts';
import { isSlug } from './settings.ts';

/** The companies behind somebody's devices and apps, by slug, each with what its record showed when it was last listed; null before that. */
export type MyDevices = Readonly<Record<string, ReadMark | null>>;

const Stored = v.record(v.string(), v.unknown());

/** What storage holds: null where nothing is remembered, which is so until somebody asks for it. What is no company is left out. */
export function decodeMyDevices(stored: unknown): MyDevices | null {
  if (stored === undefined) return null;
  const entries = v.safeParse(Stored, stored);
  if (!entries.success || Array.isArray(stored)) return {};
  return Object.fromEntries(
    Object.entries(entries.output).flatMap(([slug, look]) =>
      isSlug(slug) ? [[slug, decodeReadMark(look) ?? null] as const] : [],
    ),
  );
}

/** The devices with some companies more; those that are there keep what was seen of them. */
export const withDevices = (devices: MyDevices, slugs: readonly string[]): MyDevices => ({
  ...Object.fromEntries(slugs.filter(isSlug).map((slug) => [slug, null])),
  ...devices,
});

/** The devices of these companies alone. */
export const onlyDevices = (devices: MyDevices, slugs: readonly string[]): MyDevices =>
  Object.fromEntries(Object.entries(withDevices(devices, slugs)).filter(([slug]) => slugs.includes(slug)));

/** What was seen of one company, undefined where it was never listed. */
export const deviceMarkOf = (devices: MyDevices, slug: string): ReadMark | undefined =>
  Object.hasOwn(devices, slug) ? (devices[slug] ?? undefined) : undefined;
