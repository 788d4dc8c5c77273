import type { ListAddressProblem } from '../../../core/lists/list-address.ts';
import { dueAt, type Subscription, type UpdateProblem } from '../../../core/lists/subscription.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, type MessageKey, message } from '../../../platform/browser/messages.ts';
import { momentText } from '../../parts/words.ts';

const keyed = (code: string) => code.replaceAll('-', '_');

export const addressProblemText = (problem: ListAddressProblem): string =>
  message(`addressProblem_${keyed(problem)}` as MessageKey);

/** Why fetching failed and what to do. `detail` as in `Subscription.problem`. */
export const updateProblemText = (code: UpdateProblem, url: string, detail = ''): string =>
  message(`updateProblem_${keyed(code)}` as MessageKey, [new URL(url).hostname, shownText(detail)]);

/** Where the list comes from, when it was last checked, what changed then, and when it is due. */
export function updateSentences(from: Subscription, paused: boolean): string[] {
  const { url, checked, change } = from;
  const due = dueAt(from);
  return [
    message('listFrom', [new URL(url).hostname]),
    checked === undefined ? message('neverUpdated') : message('lastUpdated', [momentText(new Date(checked))]),
    ...(change === undefined
      ? []
      : [`${counted('entriesAdded', change.added)}, ${counted('entriesRemoved', change.removed)}`]),
    ...(due === null ? [] : [paused ? message('updatesPaused') : message('nextUpdate', [momentText(new Date(due))])]),
  ];
}
