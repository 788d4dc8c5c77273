import { inTurn, press, see, type } from './acts.ts';
import type { State } from './state.ts';

const MI = 'https://www.mi.com/';
const NOBODY = 'https://www.example.org/';
const CARD = see('article footer');

const states: Omit<State, 'view'>[] = [
  { name: 'serious', at: MI, act: CARD, sample: true },
  { name: 'none-alternative', at: 'https://grapheneos.org/', act: CARD },
  { name: 'muted', at: MI, act: CARD, kept: { settings: { mutes: ['xiaomi'] } } },
  { name: 'everyday', at: 'https://www.google.com/', act: CARD },
  {
    name: 'two-vendors',
    at: 'https://play.google.com/store/apps/details?id=com.mi.globalbrowser',
    act: inTurn(CARD, see('.also')),
    sample: true,
  },
  { name: 'incident-open', at: MI, act: inTurn(CARD, press('.finding button'), see('.incident[open]')), sample: true },
  { name: 'hosts-open', at: MI, act: inTurn(CARD, press('.hosts summary')) },
  { name: 'menu-open', at: MI, act: inTurn(CARD, press('.menu summary')) },
  { name: 'search-open', at: MI, act: inTurn(CARD, press('header button'), type('header input', 'pho')) },
  { name: 'looked-up', at: NOBODY, act: inTurn(type('header input', 'oneplus'), press('[role=option]'), CARD) },
  { name: 'nobody', at: NOBODY, act: see('.calm'), sample: true },
  {
    name: 'listed',
    at: 'https://www.shop.example/',
    act: see('.list-note'),
    kept: { ownList: 'shop.example # sold my address\n' },
  },
  { name: 'browser-page', at: 'about:blank', act: see('.calm') },
];

/** What the side panel can show. */
export const PANEL_STATES: State[] = states.map((state) => ({ view: 'panel', ...state }));
