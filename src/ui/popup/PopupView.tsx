import { useEffect, useRef } from 'preact/hooks';
import type { News } from '../../core/looked.ts';
import { isLocked, type Policy } from '../../core/policy.ts';
import type { Hit } from '../../core/search.ts';
import type { VendorVerdict, Verdict } from '../../core/verdict.ts';
import { message } from '../../platform/messages.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import type { Loaded } from '../parts/use-dossier.ts';
import { NobodyHere } from './NobodyHere.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import type { VendorCard } from './VendorCard.tsx';

export type PopupActions = {
  /** Shows a vendor's card; null goes back to the page's own. */
  show: (slug: string | null) => void;
  mute: (slug: string, on: boolean) => void;
  /** Puts a domain on the own list, or takes it off. */
  list: (domain: string, on: boolean) => void;
  openSettings: () => void;
};

export type PopupModel = {
  /** Null on pages of the browser and others without a domain name. */
  hostname: string | null;
  /** Address of the page in front; null where nothing can be said of it. */
  page: string | null;
  verdict: Verdict | null;
  /** The vendor whose card is shown: the page's leading one, or one that was looked up. */
  shown: VendorVerdict | null;
  dossier: Loaded;
  /** The code of the card, which is loaded only where there is somebody to show; null until then. */
  Card: typeof VendorCard | null;
  /** What is new in its record since the last look; null where looks are not remembered. */
  news: News | null;
  /** Vendors listed for their strengths that make the same kind of thing. */
  alternatives: readonly VendorVerdict[];
  find: (question: string) => Hit[];
  vendorLink: (slug: string, incident?: string) => string;
  /** What the organisation decided: what it locked cannot be changed here either. */
  policy: Policy;
  act: PopupActions;
};

/** Everything the popup shows, from its model alone. */
export function PopupView(model: PopupModel) {
  const { hostname, page, verdict, shown, dossier, Card, news, alternatives, find, vendorLink, policy, act } = model;
  const vendors = verdict?.vendors ?? [];
  const fixed = isLocked(policy, 'mutes') || (shown !== null && policy.mutes?.includes(shown.vendor));
  const lookedUp = shown !== null && !vendors.some(({ vendor }) => vendor === shown.vendor);
  // On the way back the button that was pressed is gone, and the focus has to go somewhere as well.
  const wasLookedUp = useRef(false);
  useEffect(() => {
    wasLookedUp.current = lookedUp;
  }, [lookedUp]);
  return (
    <main>
      <header>
        <SearchBox find={find} onPick={act.show} />
        <button type="button" class="plain" onClick={act.openSettings}>
          {message('settings')}
        </button>
      </header>
      {lookedUp ? (
        <button type="button" class="plain" onClick={() => act.show(null)}>
          {message('clearSearch')}
        </button>
      ) : (
        <OnThisPage vendors={vendors} shown={shown?.vendor} show={act.show} />
      )}
      {shown !== null && Card !== null && (
        <Card
          key={shown.vendor}
          shown={shown}
          dossier={dossier}
          news={news}
          alternatives={alternatives}
          page={lookedUp ? null : page}
          vendorLink={vendorLink}
          show={act.show}
          mute={fixed ? null : act.mute}
          askedFor={lookedUp || wasLookedUp.current}
        />
      )}
      {!lookedUp && (
        <NobodyHere hostname={hostname} verdict={verdict} list={isLocked(policy, 'ownList') ? null : act.list} />
      )}
    </main>
  );
}
