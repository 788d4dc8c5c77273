import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { type SharedFinding, shareText } from '../../../core/share/share-text.ts';
import { message } from '../../../platform/browser/messages.ts';
import {
  answerHeading,
  answerSentence,
  dateText,
  evidenceWord,
  isQuoted,
  labelled,
  resolvedWord,
  stepHeading,
} from '../words.ts';

/** An incident in the words of the user's language, ready to be passed on. */
export function sharedFinding(incident: ShownIncident, company: string): SharedFinding {
  const { title, date, evidence, disputed, resolved, answer, later, sources } = incident;
  const step = later.at(-1);
  const said = answerSentence(answer, company);
  return {
    company,
    title,
    date: dateText(date),
    marks: [evidenceWord(evidence), ...(disputed ? [message('disputed')] : []), resolvedWord(resolved)].map(lowered),
    response: isQuoted(answer) ? labelled(answerHeading(answer, company), said) : said,
    later: step === undefined ? '' : `${stepHeading(step, dateText)} ${step.text}`,
    sources,
  };
}

/** The text to pass on: the finding with its grade, the company's word, what came after, and where to read it. */
export const textToShare = (incident: ShownIncident, company: string): string =>
  shareText(sharedFinding(incident, company), message('sources'));

/** Words of a list within a sentence; German nouns are no part of the marks. */
const lowered = (word: string): string => word.charAt(0).toLocaleLowerCase() + word.slice(1);
