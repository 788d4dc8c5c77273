import * as v from 'valibot';

/** How loudly the toolbar warns: the icon alone, a mark beside it, or the number of incidents. */
export const LOUDNESS = ['icon', 'badge', 'count'] as const;
export type Loudness = (typeof LOUDNESS)[number];

/** Everything the user decides, except the text of the own list. */
export type Settings = {
  loudness: Loudness;
  /** Slugs of vendors that the user does not want to be warned of. */
  mutes: string[];
};

export const DEFAULTS: Settings = { loudness: 'badge', mutes: [] };

const Stored = v.object({
  loudness: v.fallback(v.picklist(LOUDNESS), DEFAULTS.loudness),
  mutes: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((mutes) => [...new Set(mutes.filter((slug): slug is string => typeof slug === 'string'))]),
    ),
    DEFAULTS.mutes,
  ),
});

/** Settings from whatever storage holds: each broken or missing part falls back to its default by itself. */
export function decodeSettings(stored: unknown): Settings {
  const result = v.safeParse(Stored, stored);
  return result.success ? result.output : DEFAULTS;
}

/** The settings with a vendor muted, or heard again. */
export function withMute(settings: Settings, slug: string, muted: boolean): Settings {
  const others = settings.mutes.filter((mute) => mute !== slug);
  return { ...settings, mutes: muted ? [...others, slug].sort() : others };
}
