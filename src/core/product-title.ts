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
  const groups = withoutNotAccessory(findPhrases(text, vocabulary.groups));
  const of = (group: WordGroup) => groups.filter(({ value }) => value === group);
  if (of('media').length > 0) return 'other';
  const accessories = of('accessory');
  const makers = findPhrases(text, vocabulary.makers).filter(({ value }) => value.line || value.vendor !== shop);
  const first = makers[0]?.at ?? Number.POSITIVE_INFINITY;
  const stranger = of('otherMakers')[0];
  if (stranger !== undefined && stranger.at <= first && isLead(text, stranger.at, groups)) return 'other';
  if (first > FRONT) return accessories.length > 0 ? 'other' : 'unknown';
  if ([...accessories, ...of('fits')].some(({ at }) => at < first)) return 'other';
  const capacity = capacityAt(text);
  const extras = [...of('bundle').map(({ at }) => at), ...(capacity < 0 ? [] : [capacity])].filter((at) => at > first);
  if (accessories.some(({ at }) => !extras.some((extra) => extra < at))) return 'other';
  const lead = isLead(text, first, groups);
  const named = makers.filter(({ at }) => at === first);
  const maker = named.find((name) =>
    name.value.weak ? lead && isBorneOut(text, name, makers, groups) : lead || capacity >= 0,
  );
  return maker?.value ?? 'unknown';
}

function withoutNotAccessory(groups: Found<WordGroup>[]): Found<WordGroup>[] {
  const parts = groups.filter(({ value }) => value === 'notAccessory');
  return groups.filter(
    ({ at, end, value }) => value !== 'notAccessory' && !parts.some((phrase) => phrase.at <= at && end <= phrase.end),
  );
}

/** Nothing but kinds, conditions and numbers stands before the position: no other maker can have been named. */
function isLead(text: readonly string[], position: number, groups: Found<WordGroup>[]): boolean {
  const known = groups.filter(({ value }) => value === 'lead' || value === 'devices');
  return text
    .slice(0, position)
    .every((token, i) => /\d/.test(token) || known.some(({ at, end }) => at <= i && i < end));
}

/** A weak name counts beside a line of the same vendor, a model, a device word or stated memory. */
function isBorneOut(
  text: readonly string[],
  { value, end }: Found<MakerName>,
  makers: Found<MakerName>[],
  groups: Found<WordGroup>[],
): boolean {
  const beside = text.slice(end - 1, end + 3);
  return (
    makers.some(
      (other) => other.at >= end && other.at < end + 4 && other.value.vendor === value.vendor && other.value.line,
    ) ||
    beside.some((token) => isModel(token) && !isMeasure(token)) ||
    (value.line && /^\d/.test(text[end] ?? '')) ||
    groups.some((group) => group.value === 'devices' && group.end > end - 1) ||
    capacityAt(text) >= end
  );
}
