import { parseAppList } from '../../src/core/app-list/app-list.ts';
import { matchAppList } from '../../src/core/app-list/app-list-match.ts';
import { openAppNames } from '../../src/core/app-list/app-names.ts';
import { LIST_FORMATS, type ListFormat } from '../../src/core/lists/formats/format-names.ts';
import { dossierOf } from '../../src/core/lists/formats/json-list.ts';
import { decodeListInfos } from '../../src/core/lists/list.ts';
import { readListAddress } from '../../src/core/lists/list-address.ts';
import { parseOwnList, withoutDomain } from '../../src/core/lists/own-list.ts';
import { isText } from '../../src/core/lists/reading/bytes.ts';
import { ListReader } from '../../src/core/lists/reading/list-reader.ts';
import { filterRecord } from '../../src/core/overview/filter.ts';
import { parseQuery } from '../../src/core/overview/query.ts';
import { parseAddress } from '../../src/core/recognise/address.ts';
import { judge, NOBODY } from '../../src/core/recognise/judge.ts';
import type { Companies } from '../../src/core/record/catalogue.ts';
import { search } from '../../src/core/search/search.ts';
import { openIndex } from '../../src/core/search/search-index.ts';
import { formLink, mailLink } from '../../src/core/share/report-mistake.ts';
import { parseBackup, planRestore } from '../../src/core/user/backup.ts';
import { decodePolicy, policySubscriptions, withPolicy } from '../../src/core/user/policy.ts';
import { policyLists } from '../../src/core/user/policy-lists.ts';
import { decodeReadMarks } from '../../src/core/user/read-marks.ts';
import { DEFAULTS, decodeSettings } from '../../src/core/user/settings.ts';
import { decodeSynced, differingKeys, merge, withChanges } from '../../src/core/user/sync.ts';
import { itemsOf, listsFrom, settingsFrom } from '../../src/core/user/synced-state.ts';
import { compileAppNames } from '../../src/data/compile/app-names.ts';
import { openFiles } from '../../src/data/compile/opened.ts';
import { compileSearch } from '../../src/data/compile/search.ts';
import { placeOf } from '../../src/ui/library/place.ts';
import { readCases } from '../corpus-score.ts';
import { digest, readRecord } from '../record.ts';
import { readSearchWords } from '../search-words.ts';
import { backupWith, COPIES, dossiersWith, policyWith, sharedWith } from './documents.ts';

/** Reads a text to the end of what the extension would do with it. */
type Read = (text: string) => unknown;

/** `copies`: how often what is read holds the text, where it is more than once. */
export type Reader = { read: Read; copies: number };

const once = (...reads: Read[]): Reader[] => reads.map((read) => ({ read, copies: 1 }));
const copied = (copies: number, ...reads: Read[]): Reader[] => reads.map((read) => ({ read, copies }));

const NOW = new Date('2026-11-21');

const list =
  (format?: ListFormat): Read =>
  (text) => {
    const reader = new ListReader({ format, thisYear: 2026, onEntry() {}, isPublicSuffix: (name) => name === 'co.uk' });
    reader.push(text);
    return reader.end();
  };

/** An address with the text at each place of its path in turn, and at its end. */
function withinPath(address: string, read: Read): Reader[] {
  const { origin, pathname, search } = new URL(address);
  const parts = `${pathname}${search}`.split(/(?<=[/=])/);
  return once(...parts.map((_, i) => (text: string) => read(`${origin}${parts.slice(0, i + 1).join('')}${text}`)));
}

/** An address on each store, out of those that the corpus has. */
function onStores(hosts: readonly string[]): string[] {
  const cases = readCases().map(({ url }) => url);
  return hosts.flatMap((host) => cases.find((url) => URL.canParse(url) && new URL(url).hostname.endsWith(host)) ?? []);
}

/** Every reader of text from outside, by name; where a name has several, each is measured by itself. */
export function readers(): Record<string, readonly Reader[]> {
  const files = readRecord();
  const { catalogue, companies } = openFiles(files, digest);
  const index = openIndex(compileSearch(files, readSearchWords()));
  const appNames = openAppNames(compileAppNames(files), companies);
  const page: Read = (url) => judge({ url, title: '' }, catalogue, NOBODY, NOW);
  const titled =
    (url: string): Read =>
    (title) =>
      judge({ url, title }, catalogue, NOBODY, NOW);
  const stores = onStores(files.stores.map(({ hosts: [host = ''] }) => host));
  const shops = files.marketplaces.flatMap(({ example }) => example ?? []);
  return {
    ...Object.fromEntries(LIST_FORMATS.map((format) => [`list: ${format}`, once(list(format))])),
    'list: format not given': once(list()),
    'list: dossiers': copied(
      COPIES.dossiers,
      (text) => list('json')(dossiersWith(text)),
      (text) => dossierOf(dossiersWith(text), 'acme'),
    ),
    'list: bytes': once((text) => isText(new TextEncoder().encode(text))),
    'own list': once(parseOwnList, (text) => withoutDomain(text, 'a.example')),
    backup: [...once(parseBackup), ...copied(COPIES.backup, (text) => restore(backupWith(text)))],
    policy: copied(COPIES.policy, (text) => obey(policyWith(text))),
    'shared settings': copied(COPIES.shared, (text) => share(sharedWith(text))),
    'stored state': copied(5, (text) => [
      decodeSettings({ mutes: [text] }),
      decodeListInfos([text, { id: text }]),
      decodeReadMarks({ [text]: { ids: [text], revision: text } }),
    ]),
    'app list': once((text) => matchAppList(parseAppList(text), catalogue, appNames)),
    'page address': once(
      page,
      (text) => page(`https://${text}`),
      (text) => page(`https://a.example/${text}`),
    ),
    'page address: stores': stores.flatMap((address) => withinPath(address, page)),
    'page address: shops': shops.flatMap((address) => withinPath(address, page)),
    'page title': once(...shops.map(titled)),
    'list address': once(readListAddress, (text) => readListAddress(`https://a.example/x#telltale:${text}`)),
    search: once(
      (text) => search(text, index, catalogue, companies),
      (text) => search(`https://${text}`, index, catalogue, companies),
      (text) => search(`xiaomi ${text}`, index, catalogue, companies),
    ),
    'library address': once(
      (text) => placeOf(`#/${text}`),
      (text) => placeOf(`#/compare/${text}`),
      (text) => placeOf(`#/?${text}`),
      (text) => ask(text, companies),
      (text) => ask(`q=${text}`, companies),
      (text) => ask(`country=${text}`, companies),
      (text) => ask(`chosen=${text}`, companies),
    ),
    'address bar': once((text) => [search(text, index, catalogue, companies, { limit: 6 }), parseAddress(text)]),
    'report of a mistake': copied(
      3,
      (text) => mailLink('a@a.example', text, text),
      (text) => formLink('https://a.example/new', text, text),
    ),
  };
}

function restore(text: string): unknown {
  const backup = parseBackup(text);
  if ('problem' in backup) throw new Error(`The backup is refused: ${backup.at}`);
  for (const { id, text: lines } of backup.lists) if (id === 'own') parseOwnList(lines);
  return planRestore({ settings: DEFAULTS, lists: [] }, backup, 'merge');
}

function obey(managed: unknown): unknown {
  const { policy } = decodePolicy(managed);
  return [withPolicy(DEFAULTS, policy), policyLists(policy, 1), policySubscriptions(policy)];
}

function share(stored: Record<string, unknown>): unknown {
  const theirs = decodeSynced(stored);
  const { items } = itemsOf({ settings: DEFAULTS, lists: [] });
  const agreed = merge(withChanges({}, items, 1), theirs);
  return [settingsFrom(DEFAULTS, agreed), listsFrom(agreed, differingKeys({}, agreed))];
}

function ask(text: string, companies: Companies): unknown {
  const vendors = [...companies.values()].map(({ slug, name }) => ({
    vendor: slug,
    name,
    level: 'none' as const,
    kinds: [],
    incidents: 0,
    latest: null,
    text: name,
  }));
  return filterRecord(parseQuery(text).filter, vendors, []);
}
