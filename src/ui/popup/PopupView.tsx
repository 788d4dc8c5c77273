import { isLocked, type Policy } from '../../core/policy.ts';
import type { Hit } from '../../core/search.ts';
import type { VendorVerdict, Verdict } from '../../core/verdict.ts';
import { message } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import type { Loaded } from '../parts/use-dossier.ts';
import { NobodyHere } from './NobodyHere.tsx';
import { VendorCard } from './VendorCard.tsx';

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
  verdict: Verdict | null;
  /** The vendor whose card is shown: the page's leading one, or one that was looked up. */
  shown: VendorVerdict | null;
  dossier: Loaded;
  find: (question: string) => Hit[];
  vendorLink: (slug: string, incident?: string) => string;
  /** What the organisation decided: what it locked cannot be changed here either. */
  policy: Policy;
  act: PopupActions;
};

/** Everything the popup shows, from its model alone. */
export function PopupView({ hostname, verdict, shown, dossier, find, vendorLink, policy, act }: PopupModel) {
  const vendors = verdict?.vendors ?? [];
  const fixed = isLocked(policy, 'mutes') || (shown !== null && policy.mutes?.includes(shown.vendor));
  const muteAction = fixed ? null : act.mute;
  const lookedUp = shown !== null && !vendors.includes(shown);
  return (
    <main>
      <header>
        <SearchBox find={find} onPick={act.show} />
        <button type="button" onClick={act.openSettings}>
          {message('settings')}
        </button>
      </header>
      {lookedUp && (
        <button type="button" class="plain" onClick={() => act.show(null)}>
          {message('clearSearch')}
        </button>
      )}
      {!lookedUp && <OthersHere verdict={verdict} shown={shown} show={act.show} />}
      {shown === null || (shown.sightings.length === 0 && !lookedUp) ? null : (
        <VendorCard shown={shown} dossier={dossier} vendorLink={vendorLink} mute={muteAction} />
      )}
      {!lookedUp && (
        <NobodyHere hostname={hostname} verdict={verdict} list={isLocked(policy, 'ownList') ? null : act.list} />
      )}
    </main>
  );
}

/** The other vendors of the page, one button each. */
function OthersHere({ verdict, shown, show }: Pick<PopupModel, 'verdict' | 'shown'> & { show: PopupActions['show'] }) {
  const others = verdict?.vendors.filter(({ vendor }) => vendor !== shown?.vendor) ?? [];
  if (others.length === 0) return null;
  return (
    <nav class="also" aria-label={message('alsoHere')}>
      <span class="quiet">{message('alsoHere')}</span>
      {others.map(({ vendor, name, level }) => (
        <button key={vendor} type="button" onClick={() => show(vendor)}>
          <LevelMark level={level} bare /> {name}
        </button>
      ))}
    </nav>
  );
}
