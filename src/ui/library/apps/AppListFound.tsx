import type { AppListMatch } from '../../../core/app-list/app-list-match.ts';
import { LEVELS } from '../../../core/record/vocabulary.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { numberText } from '../../parts/words.ts';
import { AddDevices } from '../devices/AddDevices.tsx';
import { AppListFolded } from './AppListFolded.tsx';
import { AppListOwners, type AppOwner } from './AppListOwners.tsx';
import type { AppListModel } from './app-list-model.ts';

type Props = Omit<AppListModel, 'match' | 'suggest'> & { found: AppListMatch | null };

/** Whose apps are on a list: by vendor, the heaviest level first, then what is not on record. */
export function AppListFound({ found, limit, vendors, heaviest, vendorLink, addDevices }: Props) {
  const owners = found === null ? [] : ownersOf(found, vendors);
  const count = owners.reduce((sum, { apps }) => sum + apps.length, 0);
  const groups = [
    { title: message('appsWeighs'), owners: owners.filter(({ verdict }) => verdict.level !== 'none') },
    { title: message('appsNothing'), owners: owners.filter(({ verdict }) => verdict.level === 'none') },
  ];
  return (
    <>
      <p role="status" class="sum">
        {found !== null && `${counted('appsEntries', found.entries)} · ${counted('appsOwned', count)}`}
      </p>
      {found !== null && (
        <>
          {found.entries >= limit && <p class="quiet">{message('appsCut', [numberText(limit)])}</p>}
          {owners.length === 0 && <p>{message('appsNobody')}</p>}
          {owners.length > 0 && <AddDevices slugs={owners.map(({ verdict }) => verdict.vendor)} add={addDevices} />}
          {groups.map((group) => (
            <AppListOwners key={group.title} {...group} heaviest={heaviest} vendorLink={vendorLink} />
          ))}
          <AppListFolded title={counted('appsUnknown', found.unknown.length)} items={found.unknown}>
            {(app) => <bdi>{shownText(app)}</bdi>}
          </AppListFolded>
          <AppListFolded title={counted('appsOdd', found.odd.length)} items={found.odd}>
            {(text) => <bdi>{shownText(text)}</bdi>}
          </AppListFolded>
        </>
      )}
    </>
  );
}

/** The heaviest level first, then by name. */
function ownersOf({ owned }: AppListMatch, vendors: AppListModel['vendors']): AppOwner[] {
  const owners = vendors.flatMap((verdict) => {
    const apps = owned.get(verdict.vendor);
    return apps === undefined ? [] : [{ verdict, apps }];
  });
  const weight = ({ verdict }: AppOwner) => LEVELS.indexOf(verdict.level);
  return owners.sort((a, b) => weight(b) - weight(a) || a.verdict.name.localeCompare(b.verdict.name));
}
