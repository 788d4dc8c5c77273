import { ORDINARY_WORDS } from '../../core/app-list/ordinary-words.ts';
import { makerNames } from '../../core/recognise/products/product-words.ts';
import type { VendorFile } from '../../core/record/vendor.ts';
import { type CompiledSearch, type SearchEntry, writeEntry } from '../../core/search/search-entry.ts';
import { writeWords } from '../../core/search/word-list.ts';
import { shortName } from '../../core/text/short-name.ts';
import { wordsOf } from '../../core/text/tokens.ts';
import type { RecordFiles } from './record-files.ts';
import { everydayWords } from './words/everyday-words.ts';
import type { SearchWords, SpokenName } from './words/search-words.ts';

type Entry = Omit<SearchEntry, 'of'>;

/** The record has a name in two scripts as "高德地图 ~~ Amap". */
const BETWEEN = ' ~~ ';

/** Everything that names a company, with what distinguishes a name from an everyday word. */
export function compileSearch(files: RecordFiles, words: SearchWords): CompiledSearch {
  const everyday = new Set(words.everyday.flatMap(wordsOf));
  const appOwners = ownersOfApps(files);
  const entries = new Map(
    [...files.vendors].map(([slug, file]) => {
      const own = [
        ...namesOf(slug, file, everyday, words.spoken),
        ...appsOf(file, appOwners, words.common.first),
        ...firstSites(file.sites).map((domain) => entry(domain, 'site')),
        ...file.incidents.map(({ title }) => entry(title, 'incident')),
      ];
      return [slug, own] as const;
    }),
  );
  const named = new Set(Object.values(words.kinds).flat().flatMap(wordsOf));
  const devices = new Set((files.words.devices ?? []).flatMap(wordsOf).filter((word) => !named.has(word)));
  const onRecord = new Set(
    [...entries.values()].flat().flatMap((own) => (own.kind === 'incident' ? [] : keyOf(own.text))),
  );
  return {
    vendors: Object.fromEntries([...entries].map(([slug, own]) => [slug, own.map(writeEntry).join('\n')])),
    kinds: Object.fromEntries(Object.entries(words.kinds).map(([kind, phrases]) => [kind, phrases.join('|')])),
    everyday: writeWords(everydayWords([...entries.values()].flat(), words)),
    frame: writeWords(words.frame.flatMap(wordsOf)),
    devices: writeWords(devices),
    strangers: [...new Set([...(files.words.otherMakers ?? []), ...words.strangers])]
      .filter((name) => !onRecord.has(keyOf(name)))
      .join('|'),
  };
}

const entry = (text: string, kind: Entry['kind'], over: Partial<Entry> = {}): Entry => ({
  ...{ text, shown: text, kind, weak: false },
  ...over,
});

const keyOf = (text: string): string => wordsOf(text).join('');

/** Of domains that differ in their endings only, one: the others are found whole by the catalogue. */
const firstSites = (sites: VendorFile['sites']): string[] => [
  ...new Map(sites.map(({ domain }) => [domain.split('.')[0], domain] as const).reverse()).values(),
];

function namesOf(
  slug: string,
  file: VendorFile,
  everyday: ReadonlySet<string>,
  spoken: readonly SpokenName[],
): Entry[] {
  const isWeak = (text: string) => {
    const own = wordsOf(text);
    return own.every((word) => everyday.has(word) || /^\d+$/.test(word)) || own.join('').length < 2;
  };
  const brands = file.brands.map((brand) => (typeof brand === 'string' ? { name: brand } : brand));
  const products = file.products ? makerNames(slug, file.products) : [];
  const found: Entry[] = [
    entry(shortName(file.name), 'name', { weak: isWeak(shortName(file.name)) }),
    ...brands.map(({ name, from, until }) => {
      const years = { ...(from && { from: from.slice(0, 4) }), ...(until && { until: until.slice(0, 4) }) };
      const isFormer = until !== undefined;
      return entry(shortName(name), isFormer ? 'former' : 'brand', { ...years, weak: isWeak(name) });
    }),
    ...products.map(({ text, line, weak }) =>
      entry(text, line ? 'line' : 'name', { weak: line ? weak && wordsOf(text).length < 2 : isWeak(text) }),
    ),
    ...spoken
      .filter(({ vendor }) => vendor === slug)
      .map(({ name, for: shown = name }) => entry(name, 'brand', { shown, weak: isWeak(name) })),
  ];
  const texts = new Set<string>();
  return found.filter(({ text }) => texts.size !== texts.add(wordsOf(text).join(' ')).size);
}

/** Slugs by the names of apps: a name that apps of several makers share identifies nobody. */
function ownersOfApps({ vendors }: RecordFiles): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [slug, { apps }] of vendors) {
    for (const name of apps.flatMap((app) => app.name?.split(BETWEEN) ?? [])) {
      const key = wordsOf(name).join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(slug));
    }
  }
  return owners;
}

function appsOf(
  { apps, name, brands }: VendorFile,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  common: ReadonlySet<string>,
): Entry[] {
  const known = new Set([name, ...brands.map((brand) => (typeof brand === 'string' ? brand : brand.name))]);
  const names = new Set(apps.flatMap((app) => app.name?.split(BETWEEN) ?? []));
  return [...names].flatMap((text) => {
    const own = wordsOf(text);
    if (known.has(text) || own.length === 0 || (owners.get(own.join(' '))?.size ?? 0) > 1) return [];
    const isPlain = own.every((word) => common.has(word) || ORDINARY_WORDS.has(word) || word.length < 2);
    // "Calendar" and "Clock" are what every phone has, whoever else named nothing so.
    if (isPlain && own.length === 1 && !own.every((word) => word.length > 8)) return [];
    return [entry(text, 'app', { weak: isPlain })];
  });
}
