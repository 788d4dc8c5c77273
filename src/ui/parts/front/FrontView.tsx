import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { VendorVerdict, Verdict } from '../../../core/recognise/verdict.ts';
import type { VendorKind } from '../../../core/record/vocabulary.ts';
import { isLocked, type Policy } from '../../../core/user/policy.ts';
import type { News } from '../../../core/user/read-marks.ts';
import { message } from '../../../platform/browser/messages.ts';
import type { CardProps } from '../card/VendorCard.tsx';
import type { Loaded } from '../hooks/use-dossier.ts';
import type { ListNotes } from '../lists/ListNotes.tsx';
import { OwnListButton } from '../lists/OwnListButton.tsx';
import { Bar } from './Bar.tsx';
import { NobodyHere } from './NobodyHere.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import type { SearchCode } from './search-code.ts';

export type FrontActions = {
  /** Shows a vendor's card; null goes back to the page's own. */
  show: (slug: string | null) => void;
  /** Sets several vendors side by side, in the library. */
  compare: (slugs: string[]) => void;
  mute: (slug: string, on: boolean) => void;
  /** Adds a domain to the own list, or removes it; false where it is refused because others' sites lie below it. */
  list: (domain: string, on: boolean) => Promise<boolean>;
  openSettings: () => void;
  /** Answers whether this device may remember which records were viewed. */
  keepReadMarks: (yes: boolean) => void;
};

export type FrontModel = {
  /** Whether the record of the page could not be read. */
  failed: boolean;
  /** Whether a search that is open from the start takes the focus: only where the view was just opened by a person. */
  focusesSearch: boolean;
  /** Null on pages of the browser and others without a domain name. */
  hostname: string | null;
  /** Address of the page in front; null where nothing can be said of it. */
  page: string | null;
  verdict: Verdict | null;
  /** The vendor whose card is shown: the page's leading one, or one that was looked up. */
  shown: VendorVerdict | null;
  dossier: Loaded;
  /** The code of the card, which is loaded only where there is somebody to show; null until then. */
  Card: FunctionComponent<CardProps> | null;
  /** The code of what lists say, which is loaded only where one has the page; null until then. */
  Notes: typeof ListNotes | null;
  /** What is new in its record since the last view; null where views are not remembered. */
  news: News | null;
  /** Vendors listed for their strengths that make the same kind of thing. */
  alternatives: readonly VendorVerdict[];
  /** A company's verdict apart from any page; null for a slug that nobody has. */
  verdictOf: (slug: string) => VendorVerdict | null;
  /** Whether it is time to ask if views may be remembered. */
  asksReadMarks: boolean;
  /** The code of the search, which is loaded where somebody searches. It must not change between renders. */
  loadSearch: () => Promise<SearchCode>;
  /** Opens the record at all companies that make a kind of thing. */
  showKind: (kind: VendorKind) => void;
  /** How many companies are in the record, and where all of it is. */
  companies: number;
  recordLink: string;
  vendorLink: (slug: string, incident?: string) => string;
  /** What is offered about marks in the results of the page in front; null where it is no place for them. */
  marks: ComponentChildren;
  /** Opens the same beside the page; null where that cannot be, or is so already. */
  openPanel: (() => void) | null;
  /** What the organisation decided: what it locked cannot be changed here either. */
  policy: Policy;
  act: FrontActions;
};

/** Everything that popup and panel show of the page in front, from its model alone. */
export function FrontView(model: FrontModel) {
  const {
    hostname,
    page,
    verdict,
    shown,
    dossier,
    Card,
    Notes,
    news,
    alternatives,
    loadSearch,
    vendorLink,
    policy,
    act,
  } = model;
  const { verdictOf, asksReadMarks, companies, recordLink, showKind, marks } = model;
  const vendors = verdict?.vendors ?? [];
  const fixed = isLocked(policy, 'mutes') || (shown !== null && policy.mutes?.includes(shown.vendor));
  const lookedUp = shown !== null && !vendors.some(({ vendor }) => vendor === shown.vendor);
  // On the way back the button that was pressed is gone, and the focus has to go somewhere as well.
  const goesBack = useRef(false);
  useEffect(() => {
    goesBack.current = false;
  }, [lookedUp]);
  const goBack = () => {
    goesBack.current = true;
    act.show(null);
  };
  const own = !lookedUp && hostname !== null && verdict !== null && !isLocked(policy, 'ownList') && (
    <OwnListButton hostname={hostname} verdict={verdict} list={act.list} />
  );
  return (
    <main>
      <Bar
        searching={shown === null}
        focusesSearch={model.focusesSearch || goesBack.current}
        loadSearch={loadSearch}
        show={act.show}
        compare={act.compare}
        showKind={showKind}
        recordLink={recordLink}
        openSettings={act.openSettings}
        openPanel={model.openPanel}
      />
      {lookedUp ? (
        <button type="button" class="plain" onClick={goBack}>
          {message('clearSearch')}
        </button>
      ) : (
        <>
          {Notes !== null && <Notes listed={verdict?.listed ?? []} heading={shown === null ? hostname : null} />}
          {marks}
          <OnThisPage vendors={vendors} shown={shown?.vendor} show={act.show} />
        </>
      )}
      {shown !== null && Card !== null && (
        <Card
          key={shown.vendor}
          shown={shown}
          dossier={dossier}
          news={news}
          alternatives={alternatives}
          page={lookedUp ? null : page}
          verdictOf={verdictOf}
          vendorLink={vendorLink}
          show={act.show}
          mute={fixed ? null : act.mute}
          own={own}
          ask={asksReadMarks ? act.keepReadMarks : null}
          askedFor={lookedUp || goesBack.current}
        />
      )}
      {model.failed && (
        <p class="calm" role="status">
          {message('loadFailed')}
        </p>
      )}
      {!lookedUp && shown === null && !model.failed && (
        <NobodyHere
          hostname={hostname}
          verdict={verdict}
          page={page}
          companies={companies}
          recordLink={recordLink}
          own={own}
        />
      )}
    </main>
  );
}
