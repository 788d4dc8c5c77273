import { useEffect, useState } from 'preact/hooks';
import { withDomain, withoutDomain } from '../../core/lists/own-list.ts';
import { judge, NOBODY, type UserState } from '../../core/recognise/judge.ts';
import { vendorVerdict } from '../../core/recognise/verdict.ts';
import type { CatalogueVendor } from '../../core/record/catalogue.ts';
import { isLocked } from '../../core/user/policy.ts';
import { withMute } from '../../core/user/settings.ts';
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
import { loadDossier } from '../../platform/record/dossiers.ts';
import { askRecord, loadedRecord, RECORD } from '../../platform/record/record.ts';
import { changeSettings } from '../../platform/storage/user-state.ts';
import { useAnswer } from '../parts/hooks/use-answer.ts';
import { type Loaded, useDossier } from '../parts/hooks/use-dossier.ts';
import { useNews } from '../parts/hooks/use-news.ts';
import { useSaving } from '../parts/hooks/use-saving.ts';
import { useSteady } from '../parts/hooks/use-steady.ts';
import { useUserState } from '../parts/hooks/use-user-state.ts';
import { SaveFailed } from '../parts/page/SaveFailed.tsx';
import { useCode } from '../parts/use-code.ts';
import { useMarks } from './marks/use-marks.ts';
import { PopupView } from './PopupView.tsx';

const NONE: readonly string[] = [];

/** Once somebody views records more often than by chance. */
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
  const [front, setFront] = useState<Page | null | undefined>();
  const [picked, setPicked] = useState<string | null>(null);
  const { failed, save } = useSaving();
  useEffect(() => {
    lookAtPage().then(setFront, () => setFront(null));
  }, []);

  const now = new Date();
  const judgement = front && userState ? judge(front, loadedRecord, userState, now) : null;
  const lead = judgement?.verdict.vendors[0];
  const slug = picked ?? lead?.vendor ?? null;
  const dossier = useDossier(slug);
  const Card = useCode(slug !== null, loadCard);
  const marks = useMarks(front);
  const isListed = (judgement?.verdict.listed.length ?? 0) > 0;
  const Notes = useCode(isListed, loadNotes);
  const onPage = judgement?.verdict.vendors.find(({ vendor }) => vendor === slug);
  const state = { mutes: new Set(userState?.settings.mutes), seen: userState?.seen ?? new Map() };
  const verdictFor = (vendor: CatalogueVendor) => vendorVerdict(vendor, [], state, now.getFullYear());
  const shownOf = companiesShown(slug, dossier);
  const companies = useAnswer(() => companiesOf(shownOf), [shownOf.join()]);
  // Folded away on the card, so that nothing waits for them.
  const others = typeof dossier === 'object' ? dossier.alternatives : NONE;
  const alternatives = useAnswer(() => companiesOf(others), [others.join()]);
  const verdictOf = (other: string) => {
    const company = companies?.get(other) ?? alternatives?.get(other);
    return company === undefined ? null : verdictFor(company);
  };
  const shown = onPage ?? (slug === null ? null : verdictOf(slug));
  const remembers = userState?.settings.keepsReadMarks ?? null;
  const news = useNews(dossier, shown?.revision, remembers);

  const newsKnown = remembers === false || news !== null || typeof dossier !== 'object';
  const companiesRead = shownOf.every((one) => companies?.has(one));
  const cardRead = slug === null || (dossier !== 'loading' && companiesRead && newsKnown && Card !== null);
  const read = cardRead && (!isListed || Notes !== null) && marks !== undefined;
  const view = userState !== null && front !== undefined && (
    <PopupView
      hostname={judgement?.address.hostname ?? null}
      page={judgement ? (front?.url ?? null) : null}
      verdict={judgement?.verdict ?? null}
      shown={shown}
      dossier={dossier}
      Card={Card}
      Notes={Notes}
      news={news}
      alternatives={others.flatMap((other) => verdictOf(other) ?? [])}
      verdictOf={verdictOf}
      marks={marks}
      asksReadMarks={userState.seen.size >= READS_BEFORE_ASKING && canAskReadMarks(userState)}
      companies={RECORD.companies}
      recordLink={libraryAddress()}
      loadSearch={loadSearch}
      showKind={(kind) => leaveFor(libraryKindAddress(kind))}
      vendorLink={libraryAddress}
      policy={userState.policy}
      act={{
        show: setPicked,
        compare: (slugs) => leaveFor(compareAddress(slugs)),
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

/** Opens a tab of its own and closes the popup, which Firefox would leave open over it. */
const leaveFor = (address: string): void => void openPage(address).then(() => window.close());

/** The page in front, once all parts of the record that it needs are there; what will most likely be shown is on its way. */
async function lookAtPage(): Promise<Page | null> {
  const page = await activePage();
  if (page === null) return null;
  const judgement = await askRecord((record) => judge(page, record, NOBODY, new Date()));
  const [lead] = judgement?.verdict.vendors ?? [];
  // Whatever fails here is loaded again where it is shown, with its error.
  if (lead !== undefined) void Promise.allSettled([loadCard(), loadDossier(lead.vendor)]);
  return page;
}

/** Every company whose level the card of one shows at first sight: its own and its owners'. */
function companiesShown(slug: string | null, dossier: Loaded): string[] {
  if (slug === null) return [];
  if (typeof dossier !== 'object') return [slug];
  return [slug, ...dossier.parents.flatMap(({ vendor }) => vendor ?? [])];
}

/** Those of the companies that are on record. */
const companiesOf = (slugs: readonly string[]) =>
  askRecord(
    ({ vendors }) => new Map<string, CatalogueVendor | undefined>(slugs.map((slug) => [slug, vendors.get(slug)])),
  );

async function changeOwnList(domain: string, on: boolean): Promise<boolean> {
  if (on && (await loadPublicSuffixes())(domain)) return false;
  // What cannot be read of it is not written over: it stays under the revision that it has.
  const text = (await loadOwnList()) ?? '';
  await saveOwnList(on ? withDomain(text, domain) : withoutDomain(text, domain));
  return true;
}
