import { vi } from 'vitest';
import { judge } from '../../src/core/recognise/judge.ts';
import { vendorVerdict } from '../../src/core/recognise/verdict.ts';
import type { VendorFile } from '../../src/core/record/vendor.ts';
import { search } from '../../src/core/search/search.ts';
import { openIndex } from '../../src/core/search/search-index.ts';
import { compileDossier } from '../../src/data/compile/dossier.ts';
import type { Find } from '../../src/platform/search/find.ts';
import { SearchBox } from '../../src/ui/parts/fields/SearchBox.tsx';
import type { FrontModel } from '../../src/ui/parts/front/FrontView.tsx';
import { ListNotes } from '../../src/ui/parts/lists/ListNotes.tsx';
import { PopupCard } from '../../src/ui/popup/PopupCard.tsx';
import { digest } from '../../tools/record.ts';
import { compiledSearch, incident, NOBODY_YET, openedOf, recordOf, sites, source, userState } from './record.ts';

/** A small record with everything a view can show in it. */
export const VENDORS: Record<string, Partial<VendorFile>> = {
  acme: {
    name: 'Acme',
    kinds: ['phone', 'tv'],
    brands: ['Acmephone'],
    sites: [...sites('acme.example'), { domain: 'mail.acme.example', everyday: 'mail', seen: 'owner/list:file' }],
    steps: [
      { title: 'Switch off sharing', text: 'Under Settings, Privacy.', limits: 'Version 3', sources: [source()] },
    ],
    incidents: [
      incident({
        id: 'acme-2016',
        date: '2016',
        title: 'Sent address books abroad',
        practice: 'undisclosed-transfer',
        resolved: 'yes',
      }),
      incident({
        id: 'acme-2019',
        date: '2019-03-04',
        title: 'Tracked despite the switch',
        summary: 'Two universities found that the switch changed nothing.',
        practice: 'tracking-despite-opt-out',
        evidence: 'adjudicated',
        data: ['location', 'app-usage'],
        answer: {
          state: 'answered',
          text: 'Denied it and added a second switch.',
          date: '2019-03-05',
          stance: 'denies',
        },
        later: [
          { date: '2020-02', kind: 'ruling', text: 'A court fined it.', source: 'https://court.example/judgment' },
          { date: '2020-03', kind: 'appeal', text: 'Appealed.', source: 'https://daily.example/report', open: true },
        ],
        statusAsOf: '2026-11-20',
        involved: [{ name: 'Cloud Co', vendor: 'cloud', role: 'hosting' }],
        sources: [
          source({ kind: 'news', title: 'A report', publisher: 'Daily', url: 'https://daily.example/report' }),
          source({ kind: 'court', title: 'The judgment', publisher: 'Court', url: 'https://court.example/judgment' }),
        ],
      }),
      incident({
        id: 'acme-2020-cleared',
        date: '2020',
        title: 'Accused and cleared',
        practice: 'undisclosed-transfer',
        data: ['voice-audio'],
        resolved: 'cleared',
      }),
      incident({ id: 'acme-2021', date: '2021', title: 'Kept out of offices', practice: 'government-restriction' }),
      ...['a', 'b', 'c', 'd'].map((letter) =>
        incident({ id: `acme-2022-${letter}`, date: '2022', title: `Flaw ${letter}`, practice: 'security-flaw' }),
      ),
    ],
  },
  cloud: { name: 'Cloud Co', kinds: ['sdk'], sites: sites('cloud.example'), incidents: [incident({ id: 'cloud-1' })] },
  good: {
    name: 'Goodphone',
    kinds: ['alternative', 'phone'],
    sites: sites('good.example'),
    strengths: [{ claim: 'Has a switch for the microphone.', sources: [source()] }],
  },
};

export const { catalogue, companies } = openedOf(VENDORS);
export const dossierOf = (slug: string) => compileDossier(slug, recordOf(VENDORS), digest);
export const NOW = new Date('2026-11-21');

/** What answers the search boxes, over the small record. */
export const loadFind = async (): Promise<Find> => {
  const index = openIndex(compiledSearch(recordOf(VENDORS)));
  return async (question, options) => search(question, index, catalogue, companies, options);
};
const loadSearch = async () => ({ SearchBox, loadFind });

/** What the popup would show on an address. Actions do nothing unless given. */
export function frontModel(
  url: string,
  over: Partial<FrontModel> = {},
  chosen: Parameters<typeof userState>[0] = {},
): FrontModel {
  const judgement = judge({ url, title: '' }, catalogue, userState(chosen), NOW);
  const [lead] = judgement?.verdict.vendors ?? [];
  return {
    failed: false,
    focusesSearch: true,
    openPanel: null,
    hostname: judgement?.address.hostname ?? null,
    page: judgement === null ? null : url,
    verdict: judgement?.verdict ?? null,
    shown: lead ?? null,
    dossier: lead === undefined ? 'loading' : dossierOf(lead.vendor),
    Card: PopupCard,
    Notes: ListNotes,
    news: null,
    alternatives: [],
    verdictOf: (slug) => {
      const vendor = catalogue.vendors.get(slug);
      return vendor === undefined ? null : vendorVerdict(vendor, [], NOBODY_YET, 2026);
    },
    marks: null,
    asksReadMarks: false,
    companies: companies.size,
    recordLink: 'library.html',
    loadSearch,
    showKind: () => undefined,
    policy: {},
    vendorLink: (slug) => `library.html#/vendor/${slug}`,
    act: {
      show: () => undefined,
      compare: () => undefined,
      mute: () => undefined,
      list: async () => true,
      openSettings: () => undefined,
      keepReadMarks: () => undefined,
    },
    ...over,
  };
}

/** Actions of the popup that only note what they are called with. */
export const watchedActions = () => ({
  show: vi.fn(),
  compare: vi.fn(),
  mute: vi.fn(),
  list: vi.fn(),
  openSettings: vi.fn(),
  keepReadMarks: vi.fn(),
});
