import { useState } from 'preact/hooks';
import { shownText } from '../../core/shown-text.ts';
import type { VendorVerdict } from '../../core/verdict.ts';
import { counted } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';

/** How many apps of one vendor stand open; the others are one click away. */
const SHOWN = 6;

/** A vendor of a list, and which apps of it are there. */
export type AppOwner = { verdict: VendorVerdict; apps: readonly string[] };

type Props = { title: string; owners: readonly AppOwner[]; vendorLink: (slug: string) => string };

/** Vendors of a list's apps, with their level, a link to the record, and the apps. */
export function AppListOwners({ title, owners, vendorLink }: Props) {
  if (owners.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="owners">
        {owners.map(({ verdict: { vendor, name, level }, apps }) => (
          <li key={vendor}>
            <LevelMark level={level} />
            <div>
              <a href={vendorLink(vendor)}>{name}</a> <span class="quiet">{counted('appsOf', apps.length)}</span>
              <Apps apps={apps} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Apps({ apps }: { apps: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? apps : apps.slice(0, SHOWN);
  return (
    <>
      <ul class="ids">
        {shown.map((app) => (
          <li key={app}>
            <bdi>{shownText(app)}</bdi>
          </li>
        ))}
      </ul>
      {shown.length < apps.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {counted('more', apps.length - shown.length)}
        </button>
      )}
    </>
  );
}
