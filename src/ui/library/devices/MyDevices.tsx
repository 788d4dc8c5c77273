import { LEVELS } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { homeAddress } from '../place.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { DeviceItem } from './DeviceItem.tsx';
import type { DevicesModel } from './use-my-devices.ts';

export type MyDevicesProps = {
  devices: DevicesModel;
  vendors: readonly LibraryVendor[];
  vendorLink: (slug: string) => string;
  /** Takes one away; without it none can be. */
  remove?: (slug: string) => void;
};

/** One's companies, the heaviest level first: what is on record, what is new, what can be done, and the way to take their hosts home. */
export function MyDevices({ devices, vendors, vendorLink, remove }: MyDevicesProps) {
  const { slugs, records, news } = devices;
  if (slugs === null || slugs.length === 0) return null;
  const weight = ({ level }: LibraryVendor) => LEVELS.indexOf(level);
  const owned = vendors
    .filter(({ vendor }) => slugs.includes(vendor))
    .sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
  return (
    <>
      <ul class="devices">
        {owned.map((verdict) => (
          <DeviceItem
            key={verdict.vendor}
            verdict={verdict}
            record={records[slugs.indexOf(verdict.vendor)] ?? 'loading'}
            news={news.get(verdict.vendor) ?? null}
            href={vendorLink(verdict.vendor)}
            {...(remove === undefined ? {} : { remove: () => remove(verdict.vendor) })}
          />
        ))}
      </ul>
      <p class="actions">
        <a href={homeAddress(slugs)}>{message('homeTitle')}</a>
      </p>
    </>
  );
}
