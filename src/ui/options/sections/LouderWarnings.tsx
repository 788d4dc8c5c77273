import { isLocked, type Policy } from '../../../core/user/policy.ts';
import type { WarningLevel } from '../../../core/user/settings.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Managed } from '../Managed.tsx';
import { BannerSample, NotificationSample } from './WarningSamples.tsx';

/** What holds: what the person wants and the browser grants. */
export type Louder = {
  /** Whether every page may show a banner. */
  allSites: boolean;
  /** Whether single sites may, as they are chosen one at a time, and which do. */
  someSites: boolean;
  sites: readonly string[];
  notifies: boolean;
};

export type LouderActions = {
  /** Both ask the browser when switched on; called first in the handler of a click. */
  setBanner: (on: boolean) => void;
  setNotifies: (on: boolean) => void;
  /** Asks for nothing: the popup does, on each site. */
  setSomeSites: (on: boolean) => void;
  stop: (hostname: string) => void;
};

type Props = Louder & LouderActions & { policy: Policy; from: WarningLevel };

/** The two rungs above the toolbar. Nothing here is on before the browser has granted it. */
export function LouderWarnings({ policy, from, ...louder }: Props) {
  const { allSites, someSites, sites, notifies, setBanner, setSomeSites, setNotifies, stop } = louder;
  const unwanted = policy.showsBanner === false;
  return (
    <>
      <div class="banner-rung">
        {isLocked(policy, 'showsBanner') && <Managed />}
        <Switch name="bannerOn" hint="bannerHint" on={allSites} off={unwanted} set={setBanner} />
        <BannerSample level={from} />
        {!allSites && (
          <label class="marked-kind">
            <input
              type="checkbox"
              checked={someSites}
              disabled={isLocked(policy, 'showsBanner')}
              onChange={(event) => setSomeSites(event.currentTarget.checked)}
            />
            {message('bannerSome')}
          </label>
        )}
        {!allSites && sites.length > 0 && (
          <ul class="marked-sites">
            {sites.map((site) => (
              <li key={site}>
                <button type="button" class="plain" onClick={() => stop(site)}>
                  {message('bannerStop', [site])}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="notification-rung">
        {isLocked(policy, 'notifies') && <Managed />}
        <Switch
          name="notificationOn"
          hint="notificationHint"
          on={notifies}
          off={policy.notifies === false}
          set={setNotifies}
        />
        <NotificationSample level={from} />
      </div>
    </>
  );
}

type SwitchProps = {
  name: 'bannerOn' | 'notificationOn';
  hint: 'bannerHint' | 'notificationHint';
  on: boolean;
  /** Whether the organisation does not want it. */
  off: boolean;
  set: (on: boolean) => void;
};

/** A refused prompt changes nothing, so the box is told again what holds. */
const Switch = ({ name, hint, on, off, set }: SwitchProps) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={on}
      disabled={off}
      onClick={(event) => {
        event.preventDefault();
        set(!on);
      }}
    />
    <span>{message(name)}</span>
    <span class="quiet">{message(hint)}</span>
  </label>
);
