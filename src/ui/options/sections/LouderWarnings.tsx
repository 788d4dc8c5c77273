import { isLocked, type Policy } from '../../../core/user/policy.ts';
import type { WarningLevel } from '../../../core/user/settings.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Box } from '../Box.tsx';
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
        <Box
          label={message('bannerOn')}
          hint={message('bannerHint')}
          on={allSites}
          disabled={unwanted}
          set={setBanner}
        />
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
        <Box
          label={message('notificationOn')}
          hint={message('notificationHint')}
          on={notifies}
          disabled={policy.notifies === false}
          set={setNotifies}
        />
        <NotificationSample level={from} />
      </div>
    </>
  );
}
