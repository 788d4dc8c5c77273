import { type Alert, type AlertKind, type Alerts, decodeAlerts, withAlert } from '../../core/user/alerts.ts';
import { readStored, removeStored, writeStored } from './storage.ts';

/** The key on disk; there only while the user wants views to be remembered. */
export const ALERTS_KEY = 'alerts';

/** The key in memory: alerts since the browser started. */
export const ALERTS_THIS_SESSION_KEY = 'alertsThisSession';

/** All alerts that count. `remembers` is whether the user wants views to be remembered. */
export async function loadAlerts(remembers: boolean): Promise<Alerts> {
  const [kept, session] = await Promise.all([
    remembers ? readStored('local', ALERTS_KEY) : undefined,
    readStored('session', ALERTS_THIS_SESSION_KEY),
  ]);
  return { ...decodeAlerts(kept), ...decodeAlerts(session) };
}

/** Remembers an alert until the browser closes, and on disk as well where `remembers`. Never called for private windows. */
export const recordAlert = (kind: AlertKind, slug: string, alert: Alert, remembers: boolean): Promise<void> =>
  navigator.locks.request(ALERTS_KEY, async () => {
    const session = decodeAlerts(await readStored('session', ALERTS_THIS_SESSION_KEY));
    await writeStored('session', ALERTS_THIS_SESSION_KEY, withAlert(session, kind, slug, alert));
    if (!remembers) return;
    const kept = decodeAlerts(await readStored('local', ALERTS_KEY));
    // A full disk costs one more banner.
    await writeStored('local', ALERTS_KEY, withAlert(kept, kind, slug, alert)).catch(console.warn);
  });

export const forgetAlerts = (): Promise<void> =>
  navigator.locks.request(ALERTS_KEY, () => removeStored('local', ALERTS_KEY));
