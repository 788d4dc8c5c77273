import { capacityAt, isModel } from '../../text/tokens.ts';
import { type Found, findPhrases } from './phrases.ts';
import type { MakerName, Vocabulary, WordGroup } from './product-words.ts';

/** Past this many tokens a name is what the thing works with, or there to be found by. */
const FRONT = 14;

/** What a title or slug is about: a vendor's product, something else, or nothing that it says. */
export type Subject = MakerName | 'other' | 'unknown';

type Title = { text: readonly string[]; words: Found<WordGroup>[]; makers: Found<MakerName>[] };

/**
 * Reads a product title. `shop` is the vendor that owns the marketplace: its bare name is in every title there,
 * so only its product lines identify it.
 */
export function subjectOf(text: readonly string[], shop: string | null, vocabulary: Vocabulary): Subject {
  const title = readTitle(text, shop, vocabulary);
  const first = title.makers[0]?.at ?? Number.POSITIVE_INFINITY;
  const positions = (group: WordGroup) => title.words.filter(({ value }) => value === group).map(({ at }) => at);
  const [stranger] = positions('otherMakers');
  if (stranger !== undefined && stranger < first && isLead(title, stranger)) return 'other';
  if (positions('media').length > 0 || sellsAccessory(title, first, positions)) return 'other';
  if (title.makers.length === 0) return 'unknown';
  if (first > FRONT || positions('fits').some((at) => at < first || isForOwnDevice(title, at))) return 'other';
  return title.makers.find((maker) => maker.at === first && isMaker(maker, title))?.value ?? 'other';
}

/** What the title means: without the words inside idioms, and without names that are meant as an everyday word. */
function readTitle(text: readonly string[], shop: string | null, { groups, makers }: Vocabulary): Title {
  const words = findPhrases(text, groups);
  const idioms = words.filter(({ value }) => value === 'idioms');
  const isInIdiom = ({ at, end }: { at: number; end: number }) =>
    idioms.some((idiom) => idiom.at <= at && end <= idiom.end);
  const names = findPhrases(text, makers);
  // "HP murah" and "HP Samsung" are Indonesian for a cheap phone and a Samsung phone, wherever else "HP" is.
  const isEveryday = (name: Found<MakerName>) =>
    name.value.weak &&
    (isInIdiom(name) || names.some((next) => next.at === name.end && isRival(next.value, name.value)));
  const everyday = new Set(names.filter(isEveryday).map(({ value }) => value));
  const silent = names.filter(({ value }) => everyday.has(value) || (value.vendor === shop && !value.line));
  const lead = silent.map(({ at, end }): Found<WordGroup> => ({ at, end, value: 'lead' }));
  return {
    text,
    words: [...words.filter((word) => word.value === 'devices' || word.value === 'lead' || !isInIdiom(word)), ...lead],
    makers: names.filter((name) => !silent.includes(name) && !isInIdiom(name)),
  };
}

const isRival = (one: MakerName, other: MakerName): boolean => one.vendor !== other.vendor && !one.weak;

/** An accessory is named, and not as something that comes along: after "with", or after the device's own memory. */
function sellsAccessory({ text }: Title, first: number, positions: (group: WordGroup) => number[]): boolean {
  const along = [...positions('bundle'), capacityAt(text)].filter((at) => at > first);
  return positions('accessory').some((accessory) => !along.some((at) => at < accessory));
}

/** "Ecovacs cloths for Deebot": after the word, another name of the vendor that the title begins with. */
function isForOwnDevice({ makers }: Title, fits: number): boolean {
  return makers.some(({ at, value }) => at > fits && at < fits + 4 && value.vendor === makers[0]?.value.vendor);
}

/** A strong name needs that nobody else can have been named before it, or the memory that only devices state. */
function isMaker(maker: Found<MakerName>, title: Title): boolean {
  const leads = isLead(title, maker.at);
  return maker.value.weak ? leads && isBorneOut(maker, title) : leads || capacityAt(title.text) >= 0;
}

/** Nothing but kinds, conditions and numbers precedes the position. */
function isLead({ text, words }: Title, position: number): boolean {
  const known = words.filter(({ value }) => value === 'lead' || value === 'devices');
  return text
    .slice(0, position)
    .every((token, i) => /\d/.test(token) || known.some(({ at, end }) => at <= i && i < end));
}

/** A weak name counts beside another name of the same vendor, a model, a device word or stated memory. */
function isBorneOut({ value, end }: Found<MakerName>, { text, words, makers }: Title): boolean {
  const near = end + 4;
  return (
    makers.some(({ at, value: other }) => at >= end && at < near && other.vendor === value.vendor && other !== value) ||
    text.slice(end - 1, near - 1).some(isModel) ||
    (value.line && /^\d/.test(text[end] ?? '')) ||
    words.some((word) => word.value === 'devices') ||
    capacityAt(text) >= end
  );
}
