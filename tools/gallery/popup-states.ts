import { readFileSync } from 'node:fs';
import { inTurn, press, see, type } from './acts.ts';
import type { State } from './state.ts';

const MI = 'https://www.mi.com/';
const NOBODY = 'https://www.example.org/';
const NO_ENTRIES = { ids: [], revision: '1' };
const CARD = see('article footer');

const xiaomi: { incidents: { id: string }[] } = JSON.parse(
  readFileSync(new URL('../../src/data/vendors/xiaomi.json', import.meta.url), 'utf8'),
);

/** A group's own record of one vendor, in the schema of the bundled one. */
const GROUP_LIST = readFileSync(new URL('../../test/samples/group-list.json', import.meta.url), 'utf8');

const states: Omit<State, 'view'>[] = [
  { name: 'serious', at: MI, act: CARD, sample: true },
  { name: 'elevated', at: 'https://www.samsung.com/', act: CARD },
  { name: 'noted', at: 'https://www.irobot.com/', act: CARD },
  { name: 'none-alternative', at: 'https://grapheneos.org/', act: CARD, sample: true },
  { name: 'muted', at: MI, act: CARD, kept: { settings: { mutes: ['xiaomi'] } } },
  { name: 'two-vendors', at: 'https://play.google.com/store/apps/details?id=com.mi.globalbrowser', act: CARD },
  {
    name: 'several-sightings',
    at: 'https://www.amazon.com/Echo-Dot-5th-Gen/dp/B09B8V1LZ3',
    act: inTurn(CARD, press('.row:last-of-type summary')),
    kept: { ownList: 'amazon.com # I want to buy elsewhere\n' },
  },
  { name: 'why-open', at: MI, act: inTurn(CARD, press('.row:last-of-type summary')), sample: true },
  {
    name: 'incident-open',
    at: MI,
    act: inTurn(CARD, press('.row summary'), press('.incident summary', 1)),
    sample: true,
  },
  { name: 'steps-open', at: MI, act: inTurn(CARD, press('.row > summary', 1)) },
  { name: 'owned', at: 'https://www.fitbit.com/', act: inTurn(CARD, see('.ownership')), sample: true },
  { name: 'brand', at: 'https://ring.com/', act: inTurn(CARD, see('.ownership')) },
  { name: 'everyday', at: 'https://www.google.com/', act: CARD },
  { name: 'menu-open', at: MI, act: inTurn(CARD, press('.menu summary')), sample: true },
  { name: 'report-open', at: MI, act: inTurn(CARD, press('.menu summary'), press('.menu .report .plain')) },
  {
    name: 'asked-once',
    at: MI,
    act: inTurn(CARD, see('.ask')),
    kept: { seenThisSession: { a: NO_ENTRIES, b: NO_ENTRIES, c: NO_ENTRIES } },
  },
  { name: 'search-open', at: MI, act: inTurn(CARD, press('header button'), type('header input', 'pho')), sample: true },
  { name: 'search-nothing', at: NOBODY, act: type('header input', 'qqqq') },
  { name: 'looked-up', at: NOBODY, act: inTurn(type('header input', 'oneplus'), press('[role=option]'), CARD) },
  {
    name: 'new-since',
    at: MI,
    act: inTurn(CARD, see('.news')),
    kept: {
      settings: { keepsReadMarks: true },
      readMarks: { xiaomi: { ids: xiaomi.incidents.slice(0, -2).map(({ id }) => id), revision: 'before' } },
    },
  },
  { name: 'nobody', at: NOBODY, act: see('.calm'), sample: true },
  { name: 'suggest-open', at: NOBODY, act: press('.ways-on .report .plain') },
  {
    name: 'listed',
    at: 'https://www.shop.example/',
    act: see('.list-note'),
    kept: { ownList: 'shop.example # sold my address\n' },
    sample: true,
  },
  {
    name: 'listed-with-record',
    at: 'https://acme.example/',
    act: press('.list-record summary'),
    kept: { lists: [{ file: 'group.json', text: GROUP_LIST }] },
  },
  { name: 'browser-page', at: 'about:blank', act: see('.calm') },
  { name: 'managed', at: 'https://www.oneplus.com/', act: CARD, managed: true },
  { name: 'phone', act: inTurn(type('header input', 'xiaomi'), press('[role=option]'), CARD), phone: true },
];

/** What the popup can show. */
export const POPUP_STATES: State[] = states.map((state) => ({ view: 'popup', ...state }));
