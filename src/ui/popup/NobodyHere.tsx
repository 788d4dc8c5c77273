import { OWN_LIST } from '../../core/own-list.ts';
import type { Verdict } from '../../core/verdict.ts';
import { message } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';

type Props = {
  hostname: string | null;
  verdict: Verdict | null;
  /** Puts a domain on the own list, or takes it off; null where the organisation decides. */
  list: ((domain: string, on: boolean) => void) | null;
};

/** What the popup says of the page itself beside the vendors: the lists' entries, or that nobody is on record. */
export function NobodyHere({ hostname, verdict, list }: Props) {
  if (hostname === null || verdict === null) return <p class="calm">{message('browserPage')}</p>;
  const own = verdict.listed.find((sighting) => sighting.list === OWN_LIST.id);
  const domain = own?.match ?? hostname.replace(/^www\./, '');
  return (
    <section>
      {verdict.listed.map((sighting) => (
        <div class="verdict" key={sighting.list}>
          <LevelMark level={verdict.level} />
          <p class="finding">
            {sighting.listName === undefined
              ? message('via_list', [sighting.match])
              : message('viaNamedList', [sighting.match, sighting.listName])}
          </p>
          {sighting.reason !== undefined && <p>{message('ownReason', [sighting.reason])}</p>}
        </div>
      ))}
      {verdict.sightings.length === 0 && <p class="calm">{message('nobody', [hostname])}</p>}
      {list !== null && (
        <button type="button" class="plain" onClick={() => list(domain, own === undefined)}>
          {message(own === undefined ? 'addOwn' : 'removeOwn', [domain])}
        </button>
      )}
    </section>
  );
}
