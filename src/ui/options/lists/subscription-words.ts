import type { ListAddressFault } from '../../../core/list-address.ts';
import { shownText } from '../../../core/shown-text.ts';
import { dueAt, type Subscription, type UpdateFault } from '../../../core/subscription.ts';
import { counted, type MessageKey, message } from '../../../platform/messages.ts';
import { momentText } from '../../parts/words.ts';

const keyed = (code: string) => code.replaceAll('-', '_');

export const addressFaultText = (fault: ListAddressFault): string =>
  message(`addressFault_${keyed(fault)}` as MessageKey);

/** Why fetching failed and what to do. `detail` as in `Subscription.fault`. */
export const updateFaultText = (code: UpdateFault, url: string, detail = ''): string =>
  message(`updateFault_${keyed(code)}` as MessageKey, [new URL(url).hostname, shownText(detail)]);

/** Where the list comes from, when it was last looked after, what changed then, and when it will be again. */
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
