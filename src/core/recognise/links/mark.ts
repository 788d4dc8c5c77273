import type { Catalogue } from '../../record/catalogue.ts';
import { byWeight, weightOf } from '../../record/level.ts';
import type { Evidence, Level, Practice } from '../../record/vocabulary.ts';
import type { Sighting, Via } from '../sighting.ts';
import { vendorVerdict } from '../verdict.ts';

/** What a mark tells of a vendor. */
export type Mark = {
  vendor: string;
  via: Via;
  name: string;
  level: Exclude<Level, 'none'>;
  /** The heaviest incident that counts. */
  finding: { year: string; practice: Practice; evidence: Evidence };
};

/** A mark in the words of the person's language, as a content script shows it. */
export type MarkShown = Pick<Mark, 'vendor' | 'via' | 'name' | 'level'> & {
  /** Company and level for assistive technology, which reads it as a part of the link. */
  label: string;
  levelWord: string;
  finding: string;
};

/** The mark of a vendor that was sighted; null for one that is muted, unknown, or without a finding: nobody is ever marked as good. */
export function markOf(
  { vendor: slug, via }: Pick<Sighting, 'vendor' | 'via'>,
  catalogue: Catalogue,
  mutes: ReadonlySet<string>,
  thisYear: number,
): Mark | null {
  const vendor = catalogue.vendors.get(slug ?? '');
  if (vendor === undefined) return null;
  const { name, level, muted } = vendorVerdict(vendor, [], { mutes, seen: new Map() }, thisYear);
  const [heaviest] = byWeight(vendor.incidents.filter((facts) => weightOf(facts) !== 'nothing'));
  if (muted || level === 'none' || heaviest === undefined) return null;
  const { date, practice, evidence } = heaviest;
  return {
    vendor: vendor.slug,
    via,
    name,
    level,
    finding: { year: date.slice(0, 4), practice, evidence },
  };
}
