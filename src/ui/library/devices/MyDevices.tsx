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

/** One's companies: what is on record, what is new, what can be done, and the way to take their hosts home. */
export function MyDevices({ devices, vendors, vendorLink, remove }: MyDevicesProps) {
  const { slugs, records, news } = devices;
  if (slugs === null || slugs.length === 0) return null;
  return (
    <>
      <ul class="devices">
        {slugs.flatMap((slug, i) => {
          const verdict = vendors.find(({ vendor }) => vendor === slug);
          const record = records[i] ?? 'loading';
          return verdict === undefined
            ? []
            : [
                <DeviceItem
                  key={slug}
                  verdict={verdict}
                  record={record}
                  news={news.get(slug) ?? null}
                  href={vendorLink(slug)}
                  {...(remove === undefined ? {} : { remove: () => remove(slug) })}
                />,
              ];
        })}
      </ul>
      <p>
        <a href={homeAddress(slugs)}>{message('homeTitle')}</a>
      </p>
    </>
  );
}
