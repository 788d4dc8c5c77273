import { chooseFile, inTurn, press, see, type } from './acts.ts';
import type { State } from './state.ts';

const FROM = { url: 'https://lists.example/trackers.txt', every: 'manual', checked: '2026-11-20T08:00:00.000Z' };

const LISTS = [
  { file: 'Shops I avoid.txt', text: 'shop.example\nmarket.example\n', about: { level: 'serious', colour: 'blue' } },
  {
    file: 'Known trackers.txt',
    text: Array.from({ length: 3200 }, (_, i) => `t${i}.tracker.example`).join('\n'),
    about: { from: { ...FROM, every: 'manual', change: { added: 12, removed: 3 } } },
  },
];

const PROBLEMY = LISTS.map((list) =>
  'from' in list.about
    ? { ...list, about: { from: { ...FROM, problem: { code: 'status', detail: '500', at: FROM.checked } } } }
    : list,
);

const HOSTS = [
  '# Hosts of our office',
  '0.0.0.0 tracker.example',
  '0.0.0.0 co.uk',
  '0.0.0.0 tracker.example',
  '127.0.0.1 localhost',
  '0.0.0.0 192.168.1.1.2',
  '0.0.0.0 ads.example',
].join('\n');

const OWN = 'shop.example # sold my address\nhttps://www.market.example/deals # fake prices\n';

const APPS = [
  ...[
    'com.miui.analytics',
    'com.xiaomi.midrop',
    'com.android.chrome',
    'com.facebook.katana',
    'com.zhiliaoapp.musically',
  ],
  ...[
    'com.samsung.android.app.notes',
    'com.mi.globalbrowser',
    'org.mozilla.firefox',
    'org.fdroid.fdroid',
    'not a name',
  ],
].join('\n');

const INVENTORY = [
  'Device name,Manufacturer,Model,Count',
  'room-12,Samsung,QE55Q60,4',
  'room-13,Xiaomi,Redmi Note 12,11',
  'lab-1,HP,LaserJet,2',
  'lab-2,Nobody Known,Thing,1',
].join('\n');

const DEVICES = { xiaomi: { ids: [], revision: 'before' }, samsung: null, grapheneos: null };

const library: Omit<State, 'view'>[] = [
  { name: 'table', at: '/', act: see('.vendors tbody tr'), sample: true, tallest: 1800 },
  {
    name: 'filtered',
    at: '/?level=serious,elevated&practice=children-data,undisclosed-transfer&answered=yes&sort=-latest&chosen=xiaomi,oppo',
    act: inTurn(see('.vendors tbody tr'), press('.facet summary')),
    sample: true,
    tallest: 1400,
  },
  { name: 'filtered-to-nothing', at: '/?q=qqqq', act: see('.found') },
  { name: 'incidents', at: '/?show=incidents&data=location', act: see('.incidents li'), tallest: 1400 },
  { name: 'dossier', at: '/vendor/xiaomi', act: see('.dossier .incident'), sample: true },
  {
    name: 'incident-open',
    at: '/vendor/xiaomi/xiaomi-2014-cloud-messaging',
    act: see('.incident[open]'),
    sample: true,
    tallest: 3600,
  },
  {
    name: 'report-open',
    at: '/vendor/xiaomi/xiaomi-2014-cloud-messaging',
    act: inTurn(press('.incident[open] .report button'), see('.report textarea')),
    tallest: 3600,
  },
  { name: 'dossier-of-none', at: '/vendor/grapheneos', act: see('.dossier') },
  { name: 'compare', at: '/compare/xiaomi,samsung,apple', act: see('.side-by-side td'), sample: true },
  { name: 'charts', at: '/charts', act: see('.chart svg'), sample: true },
  { name: 'apps-empty', at: '/apps', act: press('.how summary'), sample: true },
  { name: 'apps-filled', at: '/apps', act: inTurn(type('.apps textarea', APPS), see('.sum')) },
  { name: 'home', at: '/home/xiaomi,samsung', act: see('.take-home [role=status]'), sample: true },
  { name: 'devices-off', at: '/devices', act: see('.lead') },
  { name: 'devices', at: '/devices', kept: { myDevices: DEVICES }, act: see('.devices summary'), sample: true },
  { name: 'opens-with-devices', at: '/', kept: { myDevices: DEVICES }, act: see('.devices summary'), tallest: 1400 },
  { name: 'fleet-empty', at: '/fleet', act: see('.fleet textarea') },
  {
    name: 'fleet-filled',
    at: '/fleet',
    act: inTurn(see('.fleet textarea'), type('.fleet textarea', INVENTORY), see('.fleet-item .sources')),
    sample: true,
    tallest: 3000,
  },
  { name: 'editorial', at: '/editorial', act: see('.editorial'), sample: true },
  { name: 'nobody', at: '/nobody', act: see('.lead'), tallest: 1000 },
  { name: 'search-open', at: '/', act: type('header input', 'phone'), tallest: 800 },
];

const options: Omit<State, 'view'>[] = [
  { name: 'fresh', act: see('.import'), sample: true },
  { name: 'with-lists', kept: { ownList: OWN, lists: LISTS }, act: press('.more-of-list summary'), sample: true },
  { name: 'list-with-problem', kept: { lists: PROBLEMY }, act: see('.list .warning') },
  {
    name: 'import-preview',
    act: inTurn(chooseFile('office-hosts.txt', HOSTS), see('.import table')),
    sample: true,
  },
  { name: 'refused-lines', act: type('form textarea', 'shop.example\nlocalhost\n192.168.1.1\nco.uk # all of them\n') },
  { name: 'presets-open', act: press('.presets summary') },
  { name: 'mutes', kept: { settings: { mutes: ['oneplus', 'xiaomi', 'google'], loudness: 'count' } } },
  {
    name: 'unmuted',
    kept: { settings: { mutes: ['oneplus', 'xiaomi'] } },
    act: inTurn(press('.mutes button'), see('.mutes .gone')),
  },
  { name: 'managed', managed: true, act: see('.managed') },
];

const welcome: Omit<State, 'view'>[] = [
  { name: 'fresh', act: see('.shapes'), sample: true },
  { name: 'numbers', kept: { settings: { loudness: 'count' } }, act: see('.shapes') },
];

/** What the pages can show. */
export const PAGE_STATES: State[] = [
  ...welcome.map((state) => ({ view: 'welcome' as const, ...state })),
  ...options.map((state) => ({ view: 'options' as const, ...state })),
  ...library.map((state) => ({ view: 'library' as const, ...state })),
];
