import { OWN_LIST } from '../../../core/lists/own-list.ts';
import type { Sighting } from '../../../core/recognise/sighting.ts';
import { message } from '../../../platform/browser/messages.ts';
import { ruleLine, sightingSentence } from '../card/Why.tsx';
import { LevelMark } from '../incidents/LevelMark.tsx';
import { useCode } from '../use-code.ts';

const loadListRecord = () => import('./ListRecord.tsx').then(({ ListRecord }) => ListRecord);

type Props = {
  listed: readonly Sighting[];
  /** The page's host, as the heading where no company leads the card; null where one does. */
  heading: string | null;
};

/** What the user's own lists say of the page, before everything else, and as what it is: a note, no finding. */
export function ListNotes({ listed, heading }: Props) {
  const hasRecord = listed.some(({ dossier }) => dossier !== undefined);
  const ListRecord = useCode(hasRecord, loadListRecord);
  const ownFirst = [...listed].sort((a, b) => Number(b.list === OWN_LIST.id) - Number(a.list === OWN_LIST.id));
  return (
    <>
      {heading !== null && listed.length > 0 && <h1>{heading}</h1>}
      {ownFirst.map((sighting) => (
        <div class="list-note" key={sighting.list}>
          <p>
            <strong class="note-label">
              {sighting.list === OWN_LIST.id ? message('onYourList') : <bdi>{sightingSentence(sighting, '')}</bdi>}
            </strong>
            {sighting.list !== OWN_LIST.id && <LevelMark level={sighting.level ?? 'none'} />}
          </p>
          <NoteText {...sighting} />
          <p class="unseen" data-via={sighting.via} data-match={sighting.match}>
            {ruleLine(sighting)}
          </p>
          {sighting.dossier !== undefined && ListRecord !== null && (
            <ListRecord list={sighting.list} listName={sighting.listName ?? ''} slug={sighting.dossier} />
          )}
        </div>
      ))}
    </>
  );
}

/** The list's words for it; of the own list, where there are none, that the site is on it. */
function NoteText(sighting: Sighting) {
  const { list, reason } = sighting;
  const isOwn = list === OWN_LIST.id;
  if (reason === undefined && !isOwn) return null;
  const words =
    reason === undefined ? sightingSentence(sighting, '') : message(isOwn ? 'ownReason' : 'listReason', [reason]);
  return (
    <p>
      <bdi>{words}</bdi>
    </p>
  );
}
