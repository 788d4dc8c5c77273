import { useEffect, useState } from 'preact/hooks';
import { ALL_SITES, areAllSitesGranted, singleBannerSites } from '../../core/recognise/places/banner-places.ts';
import { originOf } from '../../core/recognise/places/host-pattern.ts';
import type { Policy } from '../../core/user/policy.ts';
import type { Settings } from '../../core/user/settings.ts';
import { places } from '../../data/places.ts';
import { askForNotifications, canNotify, releaseNotifications } from '../../platform/browser/notifications.ts';
import { watchPermissions } from '../../platform/browser/permissions.ts';
import { askForOrigins, grantedOrigins, releaseOrigins } from '../../platform/granted/origins.ts';
import { subscribedHosts } from '../../platform/lists/list-infos.ts';
import { LouderWarnings } from './sections/LouderWarnings.tsx';

type Props = {
  settings: Settings;
  policy: Policy;
  change: (change: Partial<Settings>) => Promise<void>;
};

type Granted = { origins: string[]; lists: string[]; notifies: boolean };

async function readGranted(): Promise<Granted> {
  const [origins, lists, notifies] = await Promise.all([
    grantedOrigins(),
    subscribedHosts().catch(() => []),
    canNotify(),
  ]);
  return { origins, lists, notifies };
}

/** Reads what is granted, follows changes wherever they are made, and asks. */
export function Louder({ settings, policy, change }: Props) {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    const read = () => void readGranted().then(setGranted);
    read();
    return watchPermissions(read);
  }, []);
  if (granted === null) return null;
  const { showsBanner, warnsFrom } = settings;
  const sites = showsBanner ? singleBannerSites(granted.origins, places(), granted.lists) : [];
  const setBanner = async (on: boolean) => {
    if (!on) await Promise.all([releaseOrigins([ALL_SITES]), change({ showsBanner: false })]);
    else if (await askForOrigins([ALL_SITES])) await change({ showsBanner: true });
  };
  return (
    <LouderWarnings
      allSites={showsBanner && areAllSitesGranted(granted.origins)}
      someSites={showsBanner}
      sites={sites}
      setSomeSites={(on) => void change({ showsBanner: on })}
      notifies={granted.notifies && policy.notifies !== false}
      policy={policy}
      from={warnsFrom}
      setBanner={(on) => void setBanner(on)}
      setNotifies={(on) => void (on ? askForNotifications : releaseNotifications)()}
      stop={(site) => void releaseOrigins([originOf(site)])}
    />
  );
}
