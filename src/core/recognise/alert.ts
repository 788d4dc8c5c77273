import { LEVELS, type Level } from '../record/vocabulary.ts';
import type { Settings, WarningLevel } from '../user/settings.ts';
import type { VendorVerdict, Verdict } from './verdict.ts';

/** Whether something of a level is warned of by more than the icon. */
export const isLoudEnough = (level: Level, from: WarningLevel): boolean =>
  level !== 'none' && LEVELS.indexOf(level) >= LEVELS.indexOf(from);

/**
 * The vendor that banner and notification may speak of on a page: the one that leads the card, unless it is muted, viewed,
 * below the chosen level, or behind a site that people visit every day. Lists name a domain and no vendor: never they.
 */
export function alertingVendor(
  { vendors: [lead] }: Verdict,
  { warnsFrom }: Pick<Settings, 'warnsFrom'>,
): VendorVerdict | null {
  if (lead === undefined || lead.muted || lead.seen || lead.everyday) return null;
  return isLoudEnough(lead.level, warnsFrom) ? lead : null;
}
