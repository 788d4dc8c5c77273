import type { CatalogueVendor } from '../record/catalogue.ts';
import type { LevelFacts } from '../record/level.ts';
import {
  EVIDENCE,
  type Evidence,
  PRACTICES,
  type Practice,
  RESOLVED,
  type Resolved,
  type VendorKind,
} from '../record/vocabulary.ts';

/** A vendor in few letters, as JSON; what is left out is empty. */
export type CompiledFacts = {
  slug: string;
  name: string;
  kinds: VendorKind[];
  revision: string;
  /** As `writeFacts` writes them, with a space between two. */
  incidents?: string;
  /** Only where all companies are listed: nobody asks for brands while a page is judged. */
  brands?: string[];
};

export const openFacts = ({ slug, name, kinds, revision, incidents, brands = [] }: CompiledFacts): CatalogueVendor => ({
  slug,
  name,
  kinds,
  brands,
  incidents: incidents?.split(' ').map(readFacts) ?? [],
  revision,
});

/**
 * An incident's facts in a few letters: `date|practice|evidence|resolved`, the last three by their places in the
 * vocabulary, with `|d` where it was denied and `|w` where it was withdrawn.
 */
export function writeFacts({ date, practice, evidence, resolved, denied, withdrawn }: LevelFacts): string {
  const places = [PRACTICES.indexOf(practice), EVIDENCE.indexOf(evidence), RESOLVED.indexOf(resolved)];
  return [date, ...places, ...(denied ? ['d'] : []), ...(withdrawn ? ['w'] : [])].join('|');
}

function readFacts(text: string): LevelFacts {
  const [date = '', practice, evidence, resolved, ...flags] = text.split('|');
  return {
    date,
    practice: PRACTICES[Number(practice)] as Practice,
    evidence: EVIDENCE[Number(evidence)] as Evidence,
    resolved: RESOLVED[Number(resolved)] as Resolved,
    denied: flags.includes('d'),
    withdrawn: flags.includes('w'),
  };
}
