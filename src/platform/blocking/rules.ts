import browser from 'webextension-polyfill';
import { type Rule, WORKERS_RULE } from '../../core/blocking/rules.ts';
import { readStored, removeStored, writeStored } from '../storage/storage.ts';
import { RULES } from './permissions.ts';

/** The key on disk that is there from before the first rule is set until the last is gone. */
export const RULES_KEY = 'rules';

/** Whether the browser takes rules at all: in Chrome the permission is the switch. The API stays behind when it goes, and fails. */
export const takesRules = async (): Promise<boolean> =>
  browser.declarativeNetRequest !== undefined && browser.permissions.contains({ permissions: [RULES] });

/** The rules that are kept now. */
export const keptRules = async (): Promise<{ id: number; condition: object }[]> =>
  (await takesRules()) ? browser.declarativeNetRequest.getDynamicRules() : [];

/**
 * Makes these the rules and no other. Rejects where the browser refuses one; then the former ones stay. Where there are none
 * and none are wanted, the browser isn't even asked: once it is, Firefox takes every request past the rules until it closes,
 * which makes pages a twentieth slower.
 */
export const setRules = (kept: Rule[], session: Rule[]): Promise<void> =>
  navigator.locks.request(RULES_KEY, async () => {
    if (!(await takesRules())) return;
    const isAny = kept.length + session.length > 0;
    const wereAny = (await readStored('local', RULES_KEY)) !== undefined;
    if (!isAny && !wereAny) return;
    if (!wereAny) await writeStored('local', RULES_KEY, true);
    const api = browser.declarativeNetRequest;
    const removeRuleIds = (await api.getDynamicRules()).map(({ id }) => id);
    await api.updateDynamicRules({ removeRuleIds, addRules: kept });
    await api.updateSessionRules({ removeRuleIds: [WORKERS_RULE], addRules: session });
    if (!isAny) await removeStored('local', RULES_KEY);
  });
