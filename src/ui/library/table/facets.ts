import type { OverviewIncident, RecordFilter } from '../../../core/overview/filter.ts';
import {
  DATA_KINDS,
  type DataKind,
  EVIDENCE,
  type Evidence,
  LEVELS,
  type Level,
  PRACTICES,
  type Practice,
  VENDOR_KINDS,
  type VendorKind,
} from '../../../core/record/vocabulary.ts';
import { language, message } from '../../../platform/browser/messages.ts';
import { dataWord, evidenceWord, kindWord, levelWord, practiceWord } from '../../parts/words.ts';
import { countryName } from './country-name.ts';

/** The fields of a filter that take several values. */
export const FACETS = ['level', 'kind', 'practice', 'data', 'evidence', 'country'] as const;
export type Facet = (typeof FACETS)[number];

export const facetWord = (facet: Facet): string => message(`facet_${facet}`);

/** A value of a facet in words. */
export function valueWord(facet: Facet, value: string): string {
  if (facet === 'level') return levelWord(value as Level);
  if (facet === 'kind') return kindWord(value as VendorKind);
  if (facet === 'practice') return practiceWord(value as Practice);
  if (facet === 'data') return dataWord(value as DataKind);
  return facet === 'evidence' ? evidenceWord(value as Evidence) : countryName(value);
}

/** The filter with one value of a facet ticked or not. */
export function withValue(filter: RecordFilter, facet: Facet, value: string, on: boolean): RecordFilter {
  const others = (filter[facet] as readonly string[]).filter((other) => other !== value);
  return { ...filter, [facet]: on ? [...others, value] : others };
}

/** What can be ticked: levels and grades the heaviest first, everything else by its word. */
export function facetValues(facet: Facet, incidents: readonly OverviewIncident[]): string[] {
  if (facet === 'level') return [...LEVELS].reverse();
  if (facet === 'evidence') return [...EVIDENCE].reverse();
  const values =
    facet === 'kind'
      ? VENDOR_KINDS.filter((kind) => kind !== 'alternative')
      : facet === 'practice'
        ? PRACTICES
        : facet === 'data'
          ? DATA_KINDS
          : [...new Set(incidents.flatMap(({ countries }) => countries))];
  const order = new Intl.Collator(language());
  return [...values].sort((a, b) => order.compare(valueWord(facet, a), valueWord(facet, b)));
}
