import { LEVELS, type Level } from '../record/vocabulary.ts';
import { shortName } from '../text/short-name.ts';
import type { Loudness, Settings } from '../user/settings.ts';
import { isLoudEnough } from './alert.ts';
import type { Sighting } from './sighting.ts';
import type { VendorVerdict, Verdict } from './verdict.ts';

/** A sentence by its key in the locale files, with what is in its places. */
export type Words = {
  key:
    | 'toolbarQuiet'
    | 'toolbarMuted'
    | 'toolbarNothing'
    | 'toolbarListed'
    | 'toolbarListedBy'
    | `toolbar_${Exclude<Level, 'none'>}`;
  values: string[];
  /** What a list says of its entry, in the list's own words. */
  reason?: string;
};

/**
 * The pictures of the toolbar: one for each level, one for a muted company, and one for a place that people pass all
 * day, which is the neutral shape with a small mark.
 */
export const TOOLBAR_ICONS = [...LEVELS, 'everyday', 'muted'] as const;
export type ToolbarIcon = (typeof TOOLBAR_ICONS)[number];

/** The ground of the badge beside each picture: dark enough for white text at 4.5:1. */
export const BADGE_COLOURS: Record<ToolbarIcon, string> = {
  none: '#5c5f66',
  noted: '#2f5d8a',
  elevated: '#8a4b00',
  serious: '#b3172b',
  everyday: '#5c5f66',
  muted: '#5c5f66',
};

/** What the toolbar shows for a page. */
export type Look = {
  icon: ToolbarIcon;
  /** Up to four characters beside the icon; empty for none. */
  badge: string;
  /** Says the same in words, for the tooltip and for assistive technology: the leading company first, then a list. */
  title: Words[];
};

const MARKS: Record<Level, string> = { none: '', noted: 'i', elevated: '!', serious: '!!' };

/** What the toolbar shows on a page that nobody is on record for, and on pages that are not the web's. */
export const QUIET: Look = { icon: 'none', badge: '', title: [{ key: 'toolbarQuiet', values: [] }] };

/** What the person chose of how loudly to warn, as far as it is about the toolbar. */
export type Ladder = Pick<Settings, 'loudness' | 'warnsFrom' | 'marksEveryday'>;

const rank = (level: Level): number => LEVELS.indexOf(level);

/**
 * Icon, badge and words follow the vendor that leads the card; who owns the shop or the store it is in says
 * nothing here. A list that warns more than that vendor does takes icon and badge, and is named after it.
 */
export function lookOf({ vendors: [lead], listed }: Verdict, { loudness, warnsFrom, marksEveryday }: Ladder): Look {
  const badge = (level: Level, incidents: number) =>
    isLoudEnough(level, warnsFrom) ? badgeOf(loudness, level, incidents) : '';
  const [entry] = [...listed].sort((a, b) => rank(b.level ?? 'none') - rank(a.level ?? 'none'));
  if (lead === undefined && entry === undefined) return QUIET;
  const title = [...(lead === undefined ? [] : [titleOf(lead)]), ...(entry === undefined ? [] : [titleOfEntry(entry)])];
  const listLevel = entry?.level ?? 'none';
  if (lead === undefined || rank(listLevel) > rank(warningOf(lead)))
    return { icon: listLevel, badge: badge(listLevel, 0), title };
  return {
    icon: iconOf(lead, marksEveryday),
    badge: lead.seen ? '' : badge(warningOf(lead), lead.incidents),
    title,
  };
}

/** The level that the toolbar warns of: none where the user muted the company or passes it every day. */
const warningOf = ({ level, muted, everyday }: VendorVerdict): Level => (muted || everyday ? 'none' : level);

function iconOf({ level, muted, everyday }: VendorVerdict, marksEveryday: boolean): ToolbarIcon {
  if (muted) return 'muted';
  if (everyday && level !== 'none') return marksEveryday ? 'everyday' : 'none';
  return level;
}

function titleOf({ name, level, muted, incidents, latest }: VendorVerdict): Words {
  if (muted) return { key: 'toolbarMuted', values: [shortName(name)] };
  if (level === 'none') return { key: 'toolbarNothing', values: [name] };
  return { key: `toolbar_${level}`, values: [name, String(incidents), String(latest ?? '')] };
}

function titleOfEntry({ match, listName, reason }: Sighting): Words {
  const details = reason === undefined ? {} : { reason };
  if (listName === undefined) return { key: 'toolbarListed', values: [match], ...details };
  return { key: 'toolbarListedBy', values: [match, listName], ...details };
}

/** The badge of a page that alerts, up to four characters; empty for none. */
export function badgeOf(loudness: Loudness, level: Level, incidents: number): string {
  if (loudness === 'icon' || level === 'none') return '';
  return loudness === 'count' && incidents > 0 ? String(incidents) : MARKS[level];
}
