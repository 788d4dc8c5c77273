import { byWeight, factsOf, weightOf } from '../../core/level.ts';
import type { Dossier } from '../../data/dossier.ts';
import { message } from '../../platform/messages.ts';
import { AnswerText } from '../parts/AnswerText.tsx';
import { EvidenceMark } from '../parts/EvidenceMark.tsx';
import { LastStep } from '../parts/Later.tsx';
import { answerHeading, isQuoted, reasonSentence } from '../parts/words.ts';

type Props = { dossier: Dossier; onRead: (id: string) => void };

/**
 * The heaviest finding with its year and its evidence, and the vendor's side in the same breath. What was rejected or
 * withdrawn is no finding: where there is nothing else, it says that nothing counts.
 */
export function Finding({ dossier, onRead }: Props) {
  const counting = dossier.incidents.map(factsOf).filter((facts) => weightOf(facts) !== 'nothing');
  const [heaviest] = byWeight(counting);
  if (heaviest === undefined) {
    return dossier.incidents.length === 0 ? null : (
      <p class="finding">{reasonSentence({ code: 'nothing', years: [] })}</p>
    );
  }
  const { id, date, title, evidence, disputed, answer, later } = heaviest;
  return (
    <>
      <p class="finding">
        {date.slice(0, 4)}: <span lang="en">{title}</span>
      </p>
      <p class="finding-answer">
        {isQuoted(answer) && <strong>{answerHeading(answer, dossier.name)}: </strong>}
        <AnswerText answer={answer} vendor={dossier.name} />
      </p>
      <LastStep later={later} />
      <p class="finding-grade quiet">
        <span>
          <EvidenceMark evidence={evidence} />
          {disputed && ` · ${message('disputed')}`}
        </span>
        <button type="button" class="plain" onClick={() => onRead(id)}>
          {message('readEntry')}
        </button>
      </p>
    </>
  );
}
