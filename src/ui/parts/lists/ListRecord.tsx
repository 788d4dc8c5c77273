import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '../../../core/record/dossier.ts';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { dossierIn } from '../../../data/list-dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { loadListTextOf } from '../../../platform/lists/lists.ts';
import { AnswerText } from '../incidents/AnswerText.tsx';
import { EvidenceMark } from '../incidents/EvidenceMark.tsx';
import { Later } from '../incidents/Later.tsx';
import { Sources } from '../incidents/Sources.tsx';
import { answerHeading, dateText, isQuoted, practiceWord, resolvedWord } from '../words.ts';

type Props = { list: string; listName: string; slug: string };

/** The record of a vendor that a list publishes itself: shown as the list's word, apart from the bundled record. */
export function ListRecord({ list, listName, slug }: Props) {
  const [dossier, setDossier] = useState<Dossier | null>(null);
  useEffect(() => {
    let current = true;
    read(list, slug).then((found) => {
      if (current) setDossier(found);
    }, console.warn);
    return () => {
      current = false;
    };
  }, [list, slug]);
  if (dossier === null) return null;
  return (
    <section class="list-record">
      <h2>{dossier.name}</h2>
      <p class="quiet">{message('listRecordNote', [listName])}</p>
      {[...dossier.incidents].reverse().map((incident) => (
        <ListIncident key={incident.id} incident={incident} vendor={dossier.name} />
      ))}
    </section>
  );
}

const read = async (list: string, slug: string): Promise<Dossier | null> =>
  dossierIn((await loadListTextOf(list)) ?? '', slug);

function ListIncident({ incident, vendor }: { incident: ShownIncident; vendor: string }) {
  const { date, title, evidence, disputed, summary, practice, answer, resolved, sources } = incident;
  return (
    <details class="incident">
      <summary>
        <span class="year">{date.slice(0, 4)}</span>
        <span class="title">
          <bdi>{title}</bdi>
        </span>
        <span class="tags">
          <EvidenceMark evidence={evidence} />
          {disputed && <span>{message('disputed')}</span>}
          {resolved !== 'unknown' && <span>{resolvedWord(resolved)}</span>}
        </span>
      </summary>
      <div class="body">
        <p>{summary}</p>
        <p class="quiet">
          {dateText(date)} · {practiceWord(practice)}
        </p>
        {isQuoted(answer) && <h3>{answerHeading(answer, vendor)}</h3>}
        <p>
          <AnswerText answer={answer} vendor={vendor} />
        </p>
        <Later incident={incident} />
        <h3>{message('sources')}</h3>
        <Sources sources={sources} />
      </div>
    </details>
  );
}
