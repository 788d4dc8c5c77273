import { factsOf } from '../../core/record/level.ts';
import type { VendorFile } from '../../core/record/vendor.ts';
import { type CompiledFacts, writeFacts } from '../../core/record-index/facts.ts';
import { incidentsOf, type RecordFiles } from './record-files.ts';
import { type Digest, revisionOf } from './revision.ts';

/** One vendor's name, kinds and what its level rests on. */
export function compileFacts(slug: string, files: RecordFiles, digest: Digest): CompiledFacts {
  const file = files.vendors.get(slug);
  if (file === undefined) throw new Error(`No vendor file for ${slug}`);
  const incidents = incidentsOf(slug, files);
  return {
    slug,
    name: file.name,
    kinds: file.kinds,
    revision: revisionOf(incidents, digest),
    ...(incidents.length > 0 && { incidents: incidents.map((incident) => writeFacts(factsOf(incident))).join(' ') }),
  };
}

/** Every company with its brands, for whoever lists or searches them all. */
export const compileCompanies = (files: RecordFiles, digest: Digest): CompiledFacts[] =>
  [...files.vendors].map(([slug, file]) => {
    const brands = namesOf(file);
    return { ...compileFacts(slug, files, digest), ...(brands.length > 0 && { brands }) };
  });

/** Brand names that still belong to the vendor, without its own name. */
const namesOf = ({ brands, name }: VendorFile): string[] =>
  brands
    .filter((brand) => typeof brand === 'string' || brand.until === undefined)
    .map((brand) => (typeof brand === 'string' ? brand : brand.name))
    .filter((brand) => brand !== name);
