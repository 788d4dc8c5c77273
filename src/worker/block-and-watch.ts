import { NOTHING, wantsRules } from '../core/blocking/block-and-watch.ts';
import { rulesFor, sessionRulesFor } from '../core/blocking/rules.ts';
import type { UserState } from '../core/recognise/judge.ts';
import { changeBlockAndWatch, loadBlockAndWatch } from '../platform/blocking/block-and-watch.ts';
import { ALL_URLS, EXACT, RULES } from '../platform/blocking/permissions.ts';
import { setRules, takesRules } from '../platform/blocking/rules.ts';
import { blockingSettingsAddress, openPage, startAnew } from '../platform/browser/pages.ts';
import { releaseOrigins } from '../platform/granted/origins.ts';
import { loadBlocks } from '../platform/record/blocks.ts';

/** Permissions that were given or taken since the worker's script began to run. */
const changed = new Set<string>();

/** Makes the browser's rules what is wanted, at every start and change: an update may have changed the record. */
export async function followBlocking({ policy }: UserState): Promise<void> {
  const wish = await loadBlockAndWatch();
  const blocking = policy.blocks === false ? NOTHING : wish;
  const areRulesNew = changed.has(RULES) && wantsRules(blocking);
  // Chromium 156: rules outlive their permission, whatever is started anew, but not access to hosts.
  if (areRulesNew && !(await takesRules())) return releaseOrigins([ALL_URLS]);
  // Until the extension starts anew, the API of a permission just given never answers, and a listener hears on without its own.
  if (areRulesNew || (changed.delete(EXACT) && wish.watches)) {
    await changeBlockAndWatch((own) => ({ ...own, reopens: true }));
    return startAnew();
  }
  await navigator.locks.request('follow-blocking', async () => {
    const vendors = wantsRules(blocking) ? await loadBlocks() : [];
    await setRules(rulesFor(vendors, blocking), sessionRulesFor(blocking));
  });
}

/** The same after a permission was given or taken. */
export function followPermissions(permissions: readonly string[], user: UserState): Promise<void> {
  for (const one of permissions) changed.add(one);
  return followBlocking(user);
}

/** Opens the settings again that a start anew closed. */
export async function reopenSettings(): Promise<void> {
  if (!(await loadBlockAndWatch()).reopens) return;
  await changeBlockAndWatch((own) => ({ ...own, reopens: false }));
  await openPage(blockingSettingsAddress());
}
