import { compileList } from '../../src/core/lists/compile-list.ts';
import { type List, openList } from '../../src/core/lists/list.ts';
import { OWN_LIST, parseOwnList } from '../../src/core/lists/own-list.ts';
import type { OverviewIncident } from '../../src/core/overview/filter.ts';
import type { UserState } from '../../src/core/recognise/judge.ts';
import type { Incident } from '../../src/core/record/incident.ts';
import { incidentFor, type ShownIncident } from '../../src/core/record/shown-incident.ts';
import type { Source } from '../../src/core/record/source.ts';
import type { VendorFile } from '../../src/core/record/vendor.ts';
import { DEFAULTS } from '../../src/core/user/settings.ts';
import { openFiles } from '../../src/data/compile/opened.ts';
import type { RecordFiles } from '../../src/data/compile/record-files.ts';
import { compileSearch } from '../../src/data/compile/search.ts';
import { digest } from '../../tools/record.ts';
import { readSearchWords } from '../../tools/search-words.ts';

/** A source as complete as the schema asks for. */
export const source = (over: Partial<Source> = {}): Source => ({
  url: 'https://research.example/paper',
  publisher: 'Research Institute',
  title: 'A paper',
  kind: 'research',
  accessed: '2026-11-20',
  ...over,
});

/** An incident that counts as an ordinary finding. */
export const incident = (over: Partial<Incident> = {}): Incident => ({
  id: 'acme-2020-finding',
  date: '2020-05-01',
  title: 'A finding',
  summary: 'Researchers found something.',
  practice: 'excess-telemetry',
  data: ['location'],
  evidence: 'documented',
  answer: { state: 'none-found' },
  later: [],
  resolved: 'unknown',
  sources: [source()],
  ...over,
});

/** The same as it is in the dossier of Acme. */
export const shownIncident = (over: Partial<Incident> = {}): ShownIncident =>
  incidentFor('acme', 'acme', incident(over));

/** An incident as the overview of the record has it. */
export const overviewIncident = (over: Partial<OverviewIncident> = {}): OverviewIncident => ({
  vendor: 'acme',
  also: [],
  id: 'acme-1',
  date: '2020-05',
  title: 'A finding',
  practice: 'children-data',
  data: ['location'],
  evidence: 'settled',
  disputed: false,
  resolved: 'unknown',
  answered: true,
  denied: false,
  withdrawn: false,
  countries: [],
  ...over,
});

/** A vendor file with nothing in it but what is given. */
export const vendorFile = (over: Partial<VendorFile> = {}): VendorFile => ({
  name: 'Acme',
  kinds: ['phone'],
  brands: [],
  sites: [],
  apps: [],
  incidents: [],
  ...over,
});

/** Sites as the schema has them, from their domains. */
export const sites = (...domains: string[]): VendorFile['sites'] =>
  domains.map((domain) => ({ domain, seen: 'owner/list:data/file' }));

export const recordOf = (
  vendors: Record<string, Partial<VendorFile>>,
  over: Partial<RecordFiles> = {},
): RecordFiles => ({
  vendors: new Map(Object.entries(vendors).map(([slug, file]) => [slug, vendorFile(file)])),
  stores: [],
  marketplaces: [],
  words: {},
  ...over,
});

/** A made-up record, opened by the same code that opens the real one. */
export const openedOf = (vendors: Record<string, Partial<VendorFile>>, over: Partial<RecordFiles> = {}) =>
  openFiles(recordOf(vendors, over), digest);

export const catalogueOf = (...record: Parameters<typeof openedOf>) => openedOf(...record).catalogue;

/** The search index of a made-up record, with the words that the real one has. */
export const compiledSearch = (files: RecordFiles) => compileSearch(files, readSearchWords());

/** The own list as it would be after typing this text. */
export function ownList(text: string): List {
  const list = openList(OWN_LIST, compileList(parseOwnList(text).lines, 20261121));
  if (typeof list === 'string') throw new Error(`The list just made is invalid: ${list}`);
  return list;
}

/** What somebody has decided and seen who is here for the first time. */
export const NOBODY_YET = { mutes: new Set<string>(), seen: new Map<string, string>() };

/** The state of somebody who has changed nothing but what is given; `ownList` is what was typed. */
export const userState = ({ ownList: text, ...over }: Partial<UserState> & { ownList?: string } = {}): UserState => ({
  settings: DEFAULTS,
  lists: text === undefined ? [] : [ownList(text)],
  seen: new Map(),
  policy: {},
  ...over,
});
