import { OWN_LIST } from '../../core/own-list.ts';
import type { Verdict } from '../../core/verdict.ts';
import { message } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';
import { useCode } from './use-code.ts';
import { ruleLine, sightingSentence } from './Why.tsx';

type Props = {
  hostname: string | null;
  verdict: Verdict | null;
  /** Puts a domain on the own list, or takes it off; null where the organisation decides. */
  list: ((domain: string, on: boolean) => void) | null;
};

const loadListRecord = () => import('./ListRecord.tsx').then(({ ListRecord }) => ListRecord);

/** What the popup says of the page itself beside the vendors: the lists' entries, or that nobody is on record. */
export function NobodyHere({ hostname, verdict, list }: Props) {
  const hasRecord = verdict?.listed.some(({ dossier }) => dossier !== undefined) ?? false;
  const ListRecord = useCode(hasRecord, loadListRecord);
  if (hostname === null || verdict === null) {
    return (
      <>
        <h1 class="unseen">{message('extensionName')}</h1>
        <p class="calm">{message('browserPage')}</p>
      </>
    );
  }
  const { sightings, vendors, listed, level } = verdict;
  const own = listed.find((sighting) => sighting.list === OWN_LIST.id);
  const domain = own?.match ?? hostname.replace(/^www\./, '');
  return (
    <section>
      {listed.map((sighting, i) => (
        <div class="verdict" key={sighting.list}>
          <p class="level-line">
            <LevelMark level={sighting.level ?? level} />
          </p>
          {vendors.length === 0 && i === 0 && <h1>{hostname}</h1>}
          <p class="finding">{sightingSentence(sighting, '')}</p>
          {sighting.reason !== undefined && <p>{message('ownReason', [sighting.reason])}</p>}
          <p class="quiet" data-via={sighting.via} data-match={sighting.match}>
            {ruleLine(sighting)}
          </p>
          {sighting.dossier !== undefined && ListRecord !== null && (
            <ListRecord list={sighting.list} listName={sighting.listName ?? ''} slug={sighting.dossier} />
          )}
        </div>
      ))}
      {sightings.length === 0 && (
        <>
          <h1 class="unseen">{hostname}</h1>
          <p class="calm">{message('nobody', [hostname])}</p>
        </>
      )}
      {list !== null && (
        <button type="button" class="plain" onClick={() => list(domain, own === undefined)}>
          {message(own === undefined ? 'addOwn' : 'removeOwn', [domain])}
        </button>
      )}
    </section>
  );
}
