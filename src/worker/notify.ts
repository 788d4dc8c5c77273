import { alertingVendor } from '../core/recognise/alert.ts';
import type { Judgement, UserState } from '../core/recognise/judge.ts';
import { markOf } from '../core/recognise/links/mark.ts';
import { stateOf } from '../core/user/alerts.ts';
import { canNotify, notify } from '../platform/browser/notifications.ts';
import type { Page } from '../platform/browser/tabs.ts';
import { askRecord } from '../platform/record/record.ts';
import { loadAlerts, recordAlert } from '../platform/storage/alerts.ts';
import { inWords } from './mark-words.ts';

/** Notifies of the vendor of a page in front, once until its record changes. Never of a page in a private window. */
export async function notifyOnce(page: Page, of: Judgement | null, { settings, policy }: UserState): Promise<void> {
  const alerting = of && alertingVendor(of.verdict, settings);
  if (!alerting || !page.isActive || page.isPrivate || policy.notifies === false || !(await canNotify())) return;
  const { vendor, revision, sightings } = alerting;
  // A page that loads has a dozen events: one of them notifies.
  await navigator.locks.request('notify', async () => {
    const alerts = await loadAlerts(settings.keepsReadMarks);
    if (stateOf(alerts, 'notification', vendor, revision) !== 'due') return;
    const tie = { vendor, via: sightings[0]?.via ?? 'site' };
    const mark = await askRecord((record) => markOf(tie, record, new Set(), new Date().getFullYear()));
    if (mark === null) return;
    const { name, levelWord, finding } = inWords(mark);
    await notify(vendor, `${name} · ${levelWord}`, finding);
    await recordAlert('notification', vendor, { revision, closed: false }, settings.keepsReadMarks);
  });
}
