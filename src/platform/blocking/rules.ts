import browser from 'webextension-polyfill';
import { type Rule, WORKERS_RULE } from '../../core/blocking/rules.ts';
import { RULES } from './permissions.ts';

/** Whether the browser takes rules at all: in Chrome the permission is the switch. The API stays behind when it goes, and fails. */
export const takesRules = async (): Promise<boolean> =>
  browser.declarativeNetRequest !== undefined && browser.permissions.contains({ permissions: [RULES] });

/** The rules that are kept now. */
export const keptRules = async (): Promise<{ id: number; condition: object }[]> =>
  (await takesRules()) ? browser.declarativeNetRequest.getDynamicRules() : [];

/** Makes these the rules and no other. Rejects where the browser refuses one; then the former ones stay. */
export async function setRules(kept: Rule[], session: Rule[]): Promise<void> {
  if (!(await takesRules())) return;
  const api = browser.declarativeNetRequest;
  const removeRuleIds = (await api.getDynamicRules()).map(({ id }) => id);
  await api.updateDynamicRules({ removeRuleIds, addRules: kept });
  await api.updateSessionRules({ removeRuleIds: [WORKERS_RULE], addRules: session });
}
