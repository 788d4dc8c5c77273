import { RECORD, type Sighting } from '../../../core/recognise/sighting.ts';
import type { Reason } from '../../../core/record/level.ts';
import { message } from '../../../platform/browser/messages.ts';
import { quoted, reasonSentence, viaSentence } from '../words.ts';

type Props = {
  /** The vendor's name. */
  name: string;
  /** Its ties to the page; none where it was looked up. */
  sightings: readonly Sighting[];
  reasons: readonly Reason[];
  /** Whether every tie is a place that people pass all day. */
  everyday: boolean;
};

/** How the page was recognised: each rule that held, what matched, and whose list says so; then how the level came about. */
export const Why = ({ name, sightings, reasons, everyday }: Props) => (
  <>
    <ul class="ties">
      {sightings.map((sighting) => (
        <li key={sighting.list + sighting.via + sighting.match} data-via={sighting.via} data-match={sighting.match}>
          {sightingSentence(sighting, name)}
          <p class="quiet">{ruleLine(sighting)}</p>
        </li>
      ))}
      {sightings.length === 0 && <li>{message('viaFound')}</li>}
      {everyday && <li>{message('everydayNote')}</li>}
    </ul>
    <h2>{message('levelWhy')}</h2>
    <ul class="ties">
      {reasons.map((reason) => (
        <li key={reason.code}>{reasonSentence(reason)}</li>
      ))}
    </ul>
  </>
);

/** Why a page is shown, in one sentence. `name` is the vendor's; lists name none. */
export const sightingSentence = (sighting: Sighting, name: string): string =>
  sighting.listName === undefined
    ? viaSentence(sighting, name)
    : message('viaNamedList', [sighting.match, sighting.listName]);

/** The same by the rule's name, what matched, and the list that says so. */
export const ruleLine = ({ via, match, list, listName }: Sighting): string =>
  message('ruleLine', [
    message(`rule_${via}`),
    match,
    listName === undefined ? message(list === RECORD ? 'recordName' : 'ownName') : quoted(listName),
  ]);
