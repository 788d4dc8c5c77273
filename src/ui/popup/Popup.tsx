import { useEffect, useState } from 'preact/hooks';
import { withDomain, withoutDomain } from '../../core/lists/own-list.ts';
import { parseAddress } from '../../core/recognise/address.ts';
import { judge, type UserState } from '../../core/recognise/judge.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { vendorVerdict } from '../../core/recognise/verdict.ts';
import { alternativesTo } from '../../core/record/alternatives.ts';
import type { Catalogue, CatalogueVendor } from '../../core/record/catalogue.ts';
import { isLocked } from '../../core/user/policy.ts';
import { withMute } from '../../core/user/settings.ts';
import { catalogue, catalogueFor } from '../../data/catalogue.ts';
import { loadDossier } from '../../data/dossier.ts';
import {
  compareAddress,
  libraryAddress,
  libraryKindAddress,
  openOptions,
  openPage,
} from '../../platform/browser/pages.ts';
import { activePage, type Page } from '../../platform/browser/tabs.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists/lists.ts';
import { loadPublicSuffixes } from '../../platform/lists/public-suffixes.ts';
import { changeSettings } from '../../platform/storage/user-state.ts';
import { useDossier } from '../parts/hooks/use-dossier.ts';
import { useNews } from '../parts/hooks/use-news.ts';
import { useSaving } from '../parts/hooks/use-saving.ts';
import { useSteady } from '../parts/hooks/use-steady.ts';
import { useUserState } from '../parts/hooks/use-user-state.ts';
import { SaveFailed } from '../parts/page/SaveFailed.tsx';
import { useCode } from '../parts/use-code.ts';
import { useMarks } from './marks/use-marks.ts';
import { PopupView } from './PopupView.tsx';

/** Once somebody looks at records more often than by chance. */
const READS_BEFORE_ASKING = 3;

/** Whether nobody has decided yet, neither the user nor the organisation. */
const canAskReadMarks = ({ settings, policy }: UserState): boolean =>
  !settings.askedReadMarks && !settings.keepsReadMarks && !isLocked(policy, 'keepsReadMarks');

const loadSearch = () => import('./search-code.ts').then(({ searchCode }) => searchCode);
const loadNotes = () => import('./lists/ListNotes.tsx').then(({ ListNotes }) => ListNotes);
const loadCard = () => import('./card/VendorCard.tsx').then(({ VendorCard }) => VendorCard);

/** Asks the same questions as the worker, of the page in front, and loads the record of the vendor shown. */
export function Popup() {
  const userState = useUserState();
  const [front, setFront] = useState<{ page: Page; record: Catalogue } | null | undefined>();
  const [picked, setPicked] = useState<string | null>(null);
  const { failed, save } = useSaving();
  useEffect(() => {
    lookAtPage().then(setFront, () => setFront(null));
  }, []);

  const now = new Date();
  const judgement = front && userState ? judge(front.page, front.record, userState, now) : null;
  const lead = judgement?.verdict.vendors[0];
  const slug = picked ?? lead?.vendor ?? null;
  const dossier = useDossier(slug);
  const Card = useCode(slug !== null, loadCard);
  const marks = useMarks(front === undefined ? undefined : (front?.page ?? null));
  const isListed = (judgement?.verdict.listed.length ?? 0) > 0;
  const Notes = useCode(isListed, loadNotes);
  const onPage = judgement?.verdict.vendors.find(({ vendor }) => vendor === slug);
  const state = { mutes: new Set(userState?.settings.mutes), seen: userState?.seen ?? new Map() };
  const verdictFor = (vendor: CatalogueVendor) => vendorVerdict(vendor, [], state, now.getFullYear());
  const known = slug === null ? undefined : catalogue().vendors.get(slug);
  const shown = onPage ?? (known && verdictFor(known));
  const remembers = userState?.settings.keepsReadMarks ?? null;
  const news = useNews(dossier, shown?.revision, remembers);

  const newsKnown = remembers === false || news !== null || typeof dossier !== 'object';
  const cardRead = slug === null || (dossier !== 'loading' && newsKnown && Card !== null);
  const read = cardRead && (!isListed || Notes !== null) && marks !== undefined;
  const view = userState !== null && front !== undefined && (
    <PopupView
      hostname={judgement?.address.hostname ?? null}
      page={judgement ? (front?.page.url ?? null) : null}
      verdict={judgement?.verdict ?? null}
      shown={shown ?? null}
      dossier={dossier}
      Card={Card}
      Notes={Notes}
      news={news}
      alternatives={known ? alternativesTo(known, [...catalogue().vendors.values()]).map(verdictFor) : []}
      verdictOf={(slug) => {
        const vendor = catalogue().vendors.get(slug);
        return vendor === undefined ? null : verdictFor(vendor);
      }}
      marks={marks}
      asksReadMarks={userState.seen.size >= READS_BEFORE_ASKING && canAskReadMarks(userState)}
      companies={catalogue().vendors.size}
      recordLink={libraryAddress()}
      loadSearch={loadSearch}
      showKind={(kind) => void openPage(libraryKindAddress(kind))}
      vendorLink={libraryAddress}
      policy={userState.policy}
      act={{
        show: setPicked,
        // Firefox leaves the popup open over the new tab.
        compare: (slugs) => void openPage(compareAddress(slugs)).then(() => window.close()),
        mute: (vendor, on) => void save(changeSettings((settings) => withMute(settings, vendor, on))),
        list: async (domain, on) => {
          let done = false;
          await save(changeOwnList(domain, on).then((changed) => (done = changed)));
          return done;
        },
        openSettings: () => void openOptions(),
        keepReadMarks: (yes) =>
          void save(changeSettings((settings) => ({ ...settings, keepsReadMarks: yes, askedReadMarks: true }))),
      }}
    />
  );
  const steady = useSteady(view, view !== false && read);
  return (
    <>
      {steady}
      <SaveFailed failed={failed} />
    </>
  );
}

async function lookAtPage() {
  const page = await activePage();
  if (page === null) return null;
  const record = await catalogueFor(page.url);
  fetchAhead(page, record);
  return { page, record };
}

/** Loads what will most likely be shown while the user's choices are still being read. */
function fetchAhead(page: Page, record: Catalogue): void {
  const address = parseAddress(page.url);
  const [lead] = address === null ? [] : recognise(address, page.title, record, []);
  if (lead === undefined || lead.vendor === null) return;
  // Whatever fails here is loaded again, and told, where it is shown.
  void Promise.allSettled([loadCard(), loadDossier(lead.vendor)]);
}

async function changeOwnList(domain: string, on: boolean): Promise<boolean> {
  if (on && (await loadPublicSuffixes())(domain)) return false;
  // What cannot be read of it is not written over: it stays under the revision that it has.
  const text = (await loadOwnList()) ?? '';
  await saveOwnList(on ? withDomain(text, domain) : withoutDomain(text, domain));
  return true;
}
