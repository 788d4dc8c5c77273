import { useState } from 'preact/hooks';
import type { OwnedApp } from '../../../core/app-list/app-list-match.ts';
import type { VendorVerdict } from '../../../core/recognise/verdict.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import type { AppListModel } from './app-list-model.ts';

/** How many apps of one vendor are open; the others are one click away. */
const SHOWN = 6;

/** A vendor of a list, and which apps of it are there. */
export type AppOwner = { verdict: VendorVerdict; apps: readonly OwnedApp[] };

type Props = Pick<AppListModel, 'heaviest' | 'vendorLink'> & { title: string; owners: readonly AppOwner[] };

/** Vendors of a list's apps, with their level, what weighs most, a link to the record, and the apps. */
export function AppListOwners({ title, owners, heaviest, vendorLink }: Props) {
  if (owners.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="owners">
        {owners.map(({ verdict: { vendor, name, level, incidents }, apps }) => {
          const worst = heaviest(vendor);
          return (
            <li key={vendor}>
              <LevelMark level={level} />
              <div>
                <a href={vendorLink(vendor)}>{name}</a>{' '}
                <span class="quiet">
                  {counted('appsOf', apps.length)}
                  {incidents > 0 && ` · ${counted('incidentCount', incidents)}`}
                </span>
                <Apps apps={apps} />
                {worst !== null && (
                  <p class="heaviest">
                    {message('appsHeaviest', [worst.date.slice(0, 4)])}{' '}
                    <a href={vendorLink(vendor, worst.id)} lang="en">
                      {worst.title}
                    </a>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Apps({ apps }: { apps: readonly OwnedApp[] }) {
  const [all, setAll] = useState(false);
  // What a person knows by name comes before what has an id only.
  const named = [...apps].sort((a, b) => Number(a.name === null) - Number(b.name === null));
  const shown = all ? named : named.slice(0, SHOWN);
  return (
    <>
      <ul class="owned">
        {shown.map(({ name, id, sure }) => (
          <li key={id ?? name}>
            {name !== null && <bdi>{shownText(name)}</bdi>}
            {!sure && <span class="quiet"> ({message('appsProbably')})</span>}{' '}
            {id !== null && (
              <small>
                <bdi>{shownText(id)}</bdi>
              </small>
            )}
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
