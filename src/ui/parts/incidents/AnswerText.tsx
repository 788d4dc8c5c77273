import type { Answer } from '../../../core/record/answer.ts';
import { answerSentence, isQuoted } from '../words.ts';

/** What the vendor said, in the language of the record; or, in the reader's, that nothing was found. */
export const AnswerText = ({ answer, vendor }: { answer: Answer; vendor: string }) => (
  <bdi lang={isQuoted(answer) ? 'en' : undefined}>{answerSentence(answer, vendor)}</bdi>
);
