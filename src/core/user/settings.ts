import * as v from 'valibot';
import { versioned } from '../text/versioned.ts';

/** How loudly the toolbar warns: the icon alone, a mark beside it, or the number of incidents. */
export const LOUDNESS = ['icon', 'badge', 'count'] as const;
export type Loudness = (typeof LOUDNESS)[number];

/** The levels that badge, banner and notification may begin at; the icon shows every level. */
export const WARNING_LEVELS = ['noted', 'elevated', 'serious'] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

/** Everything the user decides, except the text of the own list. */
export type Settings = {
  loudness: Loudness;
  warnsFrom: WarningLevel;
  /** Whether the icon bears a mark on sites that people visit every day, where nothing louder is ever shown. */
  marksEveryday: boolean;
  /** Whether pages show a banner. Only those that the browser gives access to can. */
  showsBanner: boolean;
  /** Slugs of vendors that the user does not want to be warned of. */
  mutes: string[];
  /** Whether this device remembers which records were viewed, to show what is new in them. */
  keepsReadMarks: boolean;
  /** Whether the user was asked about that once; answered either way, it is not asked again. */
  askedReadMarks: boolean;
  /** Whether subscribed lists are left as they are until further notice. */
  updatesPaused: boolean;
  /** Whether settings, mutes and small lists are shared with the user's other browsers. */
  syncs: boolean;
};

export const DEFAULTS: Settings = {
  loudness: 'badge',
  warnsFrom: 'noted',
  marksEveryday: true,
  showsBanner: false,
  mutes: [],
  keepsReadMarks: false,
  askedReadMarks: false,
  updatesPaused: false,
  syncs: false,
};

/** Nothing else is the slug of a vendor. */
export const isSlug = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const Stored = versioned({
  loudness: v.fallback(v.picklist(LOUDNESS), DEFAULTS.loudness),
  warnsFrom: v.fallback(v.picklist(WARNING_LEVELS), DEFAULTS.warnsFrom),
  marksEveryday: v.fallback(v.boolean(), DEFAULTS.marksEveryday),
  showsBanner: v.fallback(v.boolean(), DEFAULTS.showsBanner),
  mutes: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((mutes) => [...new Set(mutes.filter(isSlug))]),
    ),
    DEFAULTS.mutes,
  ),
  keepsReadMarks: v.fallback(v.boolean(), DEFAULTS.keepsReadMarks),
  askedReadMarks: v.fallback(v.boolean(), DEFAULTS.askedReadMarks),
  updatesPaused: v.fallback(v.boolean(), DEFAULTS.updatesPaused),
  syncs: v.fallback(v.boolean(), DEFAULTS.syncs),
});

/**
 * Settings from whatever storage holds: each broken or missing part falls back to its default by itself. Parts that only
 * a newer version knows come along.
 */
export function decodeSettings(stored: unknown): Settings {
  const result = v.safeParse(Stored, stored);
  return result.success ? result.output : DEFAULTS;
}

/** The settings with a vendor muted or unmuted. */
export function withMute(settings: Settings, slug: string, muted: boolean): Settings {
  const others = settings.mutes.filter((mute) => mute !== slug);
  return { ...settings, mutes: muted ? [...others, slug].sort() : others };
}
