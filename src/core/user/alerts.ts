import * as v from 'valibot';
import { versioned } from '../text/versioned.ts';

/** What speaks of a vendor once, until its record changes. */
export type AlertKind = 'banner' | 'notification';

/** That it spoke of this revision of a vendor's record; `closed` where the person sent it away. */
export type Alert = { revision: string; closed: boolean };

/** Alerts by kind and slug, as `banner acme`. */
export type Alerts = Readonly<Record<string, Alert>>;

const Stored = v.record(v.string(), v.unknown());
const StoredAlert = versioned({ revision: v.string(), closed: v.boolean() });

/** The alerts that storage holds; a broken one counts as never shown. */
export function decodeAlerts(stored: unknown): Alerts {
  const entries = v.safeParse(Stored, stored);
  if (!entries.success) return {};
  return Object.fromEntries(
    Object.entries(entries.output).flatMap(([key, alert]) => {
      const result = v.safeParse(StoredAlert, alert);
      return result.success ? [[key, result.output]] : [];
    }),
  );
}

const keyOf = (kind: AlertKind, slug: string): string => `${kind} ${slug}`;

/** Whether an alert of this revision is still to be shown, was shown, or was sent away. */
export function stateOf(alerts: Alerts, kind: AlertKind, slug: string, revision: string): 'due' | 'shown' | 'closed' {
  const key = keyOf(kind, slug);
  const alert = Object.hasOwn(alerts, key) ? alerts[key] : undefined;
  if (alert === undefined || alert.revision !== revision) return 'due';
  return alert.closed ? 'closed' : 'shown';
}

/** The alerts with one more. One that was sent away stays so. */
export function withAlert(alerts: Alerts, kind: AlertKind, slug: string, { revision, closed }: Alert): Alerts {
  const isClosed = closed || stateOf(alerts, kind, slug, revision) === 'closed';
  return { ...alerts, [keyOf(kind, slug)]: { revision, closed: isClosed } };
}
