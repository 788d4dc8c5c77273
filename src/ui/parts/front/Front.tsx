import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type Judgement, judge, type UserState } from '../../../core/recognise/judge.ts';
import { vendorVerdict } from '../../../core/recognise/verdict.ts';
import type { CatalogueVendor } from '../../../core/record/catalogue.ts';
import { isLocked } from '../../../core/user/policy.ts';
import { withMute } from '../../../core/user/settings.ts';
import { compareAddress, libraryAddress, libraryKindAddress, openOptions } from '../../../platform/browser/pages.ts';
import { askRecord, loadedRecord, RECORD } from '../../../platform/record/record.ts';
import { changeSettings } from '../../../platform/storage/user-state.ts';
import type { CardProps } from '../card/VendorCard.tsx';
import { useAnswer } from '../hooks/use-answer.ts';
import { type Loaded, useDossier } from '../hooks/use-dossier.ts';
import { useNews } from '../hooks/use-news.ts';
import { useSaving } from '../hooks/use-saving.ts';
import { useSteady } from '../hooks/use-steady.ts';
import { useUserState } from '../hooks/use-user-state.ts';
import { useMarks } from '../marks/use-marks.ts';
import { SaveFailed } from '../page/SaveFailed.tsx';
import { useCode } from '../use-code.ts';
import { FrontView } from './FrontView.tsx';
import type { FrontPage } from './read-front.ts';

const NONE: readonly string[] = [];

/** Once somebody views records more often than by chance. */
const READS_BEFORE_ASKING = 3;

/** Whether nobody has decided yet, neither the user nor the organisation. */
const canAskReadMarks = ({ settings, policy }: UserState): boolean =>
  !settings.askedReadMarks && !settings.keepsReadMarks && !isLocked(policy, 'keepsReadMarks');

const loadSearch = () => import('./search-code.ts').then(({ searchCode }) => searchCode);
const loadOwnList = () => import('../../../platform/lists/own-list.ts');
const loadNotes = () => import('../lists/ListNotes.tsx').then(({ ListNotes }) => ListNotes);

type Props = {
  front: FrontPage;
  /** Loads the code of the card. It must not change between renders. */
  loadCard: () => Promise<FunctionComponent<CardProps>>;
  /** Opens a page of the extension in a tab of its own. */
  leaveFor: (address: string) => void;
  openPanel: (() => void) | null;
  focusesSearch: boolean;
};

/** Asks the same questions as the worker, of the page in front, and loads the record of the vendor shown. */
export function Front({ front, loadCard, leaveFor, openPanel, focusesSearch }: Props) {
  const userState = useUserState();
  const [picked, setPicked] = useState<{ slug: string; on: string } | null>(null);
  const { failed, save } = useSaving();

  const now = new Date();
  const page = typeof front === 'object' ? front : null;
  const judgement = page && userState ? judge(page, loadedRecord, userState, now) : null;
  const lead = judgement?.verdict.vendors[0];
  const place = placeOf(page, judgement);
  const slug = (picked?.on === place ? picked.slug : lead?.vendor) ?? null;
  const dossier = useDossier(slug);
  const Card = useCode(slug !== null, loadCard);
  const marks = useMarks(page);
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
  // Who makes what a shop sells may be known from the title alone, which comes later than the address.
  const mayBeSomebody = page?.isLoading === true && slug === null && !isListed;
  const read = cardRead && (!isListed || Notes !== null) && !mayBeSomebody && marks !== undefined;
  const view = userState !== null && front !== undefined && (
    <FrontView
      hostname={judgement?.address.hostname ?? null}
      failed={front === 'failed'}
      focusesSearch={focusesSearch}
      page={judgement ? (page?.url ?? null) : null}
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
      openPanel={openPanel}
      act={{
        show: (other) => setPicked(other === null ? null : { slug: other, on: place }),
        compare: (slugs) => leaveFor(compareAddress(slugs)),
        mute: (vendor, on) => void save(changeSettings((settings) => withMute(settings, vendor, on))),
        list: async (domain, on) => {
          let done = false;
          const change = async () => {
            done = await (await loadOwnList()).changeOwnList(domain, on);
          };
          await save(change());
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

/** What a choice of another company's card holds for: a page, as far as somebody would say that it is still the same. */
const placeOf = (page: { tabId: number } | null, judgement: Judgement | null): string =>
  [
    page?.tabId,
    judgement?.address.hostname,
    ...(judgement?.verdict.vendors.map(({ vendor }) => vendor).sort() ?? []),
  ].join(' ');

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
