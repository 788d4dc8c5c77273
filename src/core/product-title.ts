import { type Found, findPhrases } from './phrases.ts';
import type { MakerName, Vocabulary, WordGroup } from './product-words.ts';
import { capacityAt, isMeasure, isModel } from './tokens.ts';

/** Past this many tokens a name is what the thing works with, or an attempt to be found. */
const FRONT = 14;

/** What a title or slug is about: a vendor's product, a thing that only mentions one, or nothing it says. */
export type Subject = MakerName | 'other' | 'unknown';

/**
 * Reads a product title. `shop` is the vendor that owns the marketplace: its bare name stands in every title there,
 * so only its product lines tell.
 */
export function subjectOf(text: readonly string[], shop: string | null, vocabulary: Vocabulary): Subject {
  const words = findPhrases(text, vocabulary.groups);
  const idioms = words.filter(({ value }) => value === 'idioms');
  const isMeant = ({ at, end }: { at: number; end: number }) =>
    !idioms.some((idiom) => idiom.at <= at && end <= idiom.end);
  const meant = (group: WordGroup) => words.filter((word) => word.value === group && isMeant(word));

  if (meant('media').length > 0) return 'other';
  const makers = findPhrases(text, vocabulary.makers).filter(
    (name) => isMeant(name) && (name.value.line || name.value.vendor !== shop),
  );
  const first = makers[0]?.at ?? Number.POSITIVE_INFINITY;
  const stranger = meant('otherMakers')[0];
  if (stranger !== undefined && stranger.at <= first && isLead(text, stranger.at, words)) return 'other';
  const accessories = meant('accessory');
  if (makers.length === 0) return accessories.length > 0 ? 'other' : 'unknown';
  if (first > FRONT || [...accessories, ...meant('fits')].some(({ at }) => at < first)) return 'other';
  const capacity = capacityAt(text);
  const extras = [...meant('bundle').map(({ at }) => at), capacity].filter((at) => at > first);
  if (accessories.some(({ at }) => !extras.some((extra) => extra < at))) return 'other';
  const lead = isLead(text, first, words);
  const maker = makers.find(
    (name) =>
      name.at === first && (name.value.weak ? lead && isBorneOut(text, name, makers, words) : lead || capacity >= 0),
  );
  return maker?.value ?? 'other';
}

/** Nothing but kinds, conditions and numbers stands before the position: no other maker can have been named. */
function isLead(text: readonly string[], position: number, groups: Found<WordGroup>[]): boolean {
  const known = groups.filter(({ value }) => value === 'lead' || value === 'devices');
  return text
    .slice(0, position)
    .every((token, i) => /\d/.test(token) || known.some(({ at, end }) => at <= i && i < end));
}

/** A weak name counts beside another name of the same vendor, a model, a device word or stated memory. */
function isBorneOut(
  text: readonly string[],
  { value, end }: Found<MakerName>,
  makers: Found<MakerName>[],
  groups: Found<WordGroup>[],
): boolean {
  const beside = text.slice(end - 1, end + 3);
  return (
    makers.some((other) => other.at >= end && other.at < end + 4 && other.value.vendor === value.vendor) ||
    beside.some((token) => isModel(token) && !isMeasure(token)) ||
    (value.line && /^\d/.test(text[end] ?? '')) ||
    groups.some((group) => group.value === 'devices' && group.end > end - 1) ||
    capacityAt(text) >= end
  );
}
