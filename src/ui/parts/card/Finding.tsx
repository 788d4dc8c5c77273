import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { composed, language, message } from '../../../platform/browser/messages.ts';
import { EvidenceMark } from '../incidents/EvidenceMark.tsx';
import { Short } from '../incidents/Short.tsx';
import {
  answerHeading,
  answerSentence,
  dataWord,
  inRow,
  isQuoted,
  labelled,
  monthText,
  practiceWord,
  quoted,
  resolvedWord,
  stepHeading,
} from '../words.ts';

type Props = {
  finding: ShownIncident;
  name: string;
  /** How many characters of the company's word, and of the last step, are shown at first. */
  room: { answer: number; later: number };
  onRead: (id: string) => void;
};

/** Kinds of data in a headline made of words; all of them are in the entry. */
const MOST_KINDS = 2;

/**
 * The heaviest finding: year, grade, dispute and outcome in one breath, then the company's word at nearly the same
 * size, then the newest thing that came after.
 */
export function Finding({ finding, name, room, onRead }: Props) {
  const { id, date, title, practice, data, evidence, disputed, resolved, statusAsOf, answer, later } = finding;
  const step = later.at(-1);
  // The record is in English: elsewhere the headline is made of words that are translated.
  const foreign = !language().startsWith('en');
  const kinds = inRow(data.slice(0, MOST_KINDS).map(dataWord));
  const inWords = kinds === '' ? practiceWord(practice) : composed('bracketed', [practiceWord(practice), kinds]);
  return (
    <section class="finding-block">
      <p class="finding">
        <button type="button" class="plain" title={message('readEntry')} onClick={() => onRead(id)}>
          {labelled(date.slice(0, 4), foreign ? inWords : title)}
        </button>
      </p>
      {foreign && (
        <p class="original quiet">
          {message('inEnglish')} <span lang="en">{quoted(title)}</span>
        </p>
      )}
      <p class="finding-grade quiet">
        <EvidenceMark evidence={evidence} />
        {disputed && ` · ${message('disputed')}`}
        {` · ${resolvedWord(resolved)}`}
        {statusAsOf !== undefined && ' '}
        {statusAsOf !== undefined && <span class="as-of">({message('asOf', [monthText(statusAsOf)])})</span>}
      </p>
      <p class="finding-answer">
        {isQuoted(answer) && <strong>{labelled(answerHeading(answer, name))}</strong>}{' '}
        <Short text={answerSentence(answer, name)} limit={room.answer} lang={isQuoted(answer) ? 'en' : undefined} />
      </p>
      {step !== undefined && (
        <p class="last-step">
          <strong>{stepHeading(step, monthText)}</strong> <Short text={step.text} limit={room.later} lang="en" />
        </p>
      )}
    </section>
  );
}
