import type { Loudness } from './settings.ts';
import type { Sighting } from './sighting.ts';
import type { VendorVerdict, Verdict } from './verdict.ts';
import type { Level } from './vocabulary.ts';

/** A sentence by its key in the locale files, with what stands in its places. */
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

/** What the toolbar shows for a page. */
export type Look = {
  /** The level whose shape the icon takes. */
  icon: Level;
  /** Up to four characters beside the icon; empty for none. */
  badge: string;
  /** Says the same in words, for the tooltip and for assistive technology. */
  title: Words;
};

const MARKS: Record<Level, string> = { none: '', noted: 'i', elevated: '!', serious: '!!' };

/** What the toolbar shows on a page that nobody is on record for, and on pages that are not the web's. */
export const QUIET: Look = { icon: 'none', badge: '', title: { key: 'toolbarQuiet', values: [] } };

/** The icon always shows the level; the badge speaks only where the verdict is loud and the user wants one. */
export function lookOf(verdict: Verdict, loudness: Loudness): Look {
  const { level, loud } = verdict;
  if (verdict.sightings.length === 0) return QUIET;
  const heaviest = verdict.vendors.find((vendor) => !vendor.muted && vendor.level === level);
  const badge = loud ? badgeOf(loudness, level, heaviest?.incidents ?? 0) : '';
  return { icon: level, badge, title: titleOf(verdict, heaviest) };
}

function titleOf({ level, vendors, listed }: Verdict, heaviest: VendorVerdict | undefined): Words {
  const [lead] = vendors;
  if (level !== 'none') {
    if (heaviest === undefined) return titleOfListed(listed.find((sighting) => sighting.level === level) ?? listed[0]);
    const { name, incidents, latest } = heaviest;
    return { key: `toolbar_${level}`, values: [name, String(incidents), String(latest ?? '')] };
  }
  if (lead === undefined) return QUIET.title;
  return { key: lead.muted ? 'toolbarMuted' : 'toolbarNothing', values: [lead.name] };
}

function titleOfListed(sighting: Sighting | undefined): Words {
  const { match = '', listName, reason } = sighting ?? {};
  const told = reason === undefined ? {} : { reason };
  if (listName === undefined) return { key: 'toolbarListed', values: [match], ...told };
  return { key: 'toolbarListedBy', values: [match, listName], ...told };
}

/** The badge of a page that is heard, up to four characters; empty for none. */
export function badgeOf(loudness: Loudness, level: Level, incidents: number): string {
  if (loudness === 'icon') return '';
  return loudness === 'count' && incidents > 0 ? String(incidents) : MARKS[level];
}
