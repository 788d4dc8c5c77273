import { NOTHING, wantsRules } from '../core/blocking/block-and-watch.ts';
import { rulesFor, sessionRulesFor } from '../core/blocking/rules.ts';
import type { UserState } from '../core/recognise/judge.ts';
import { changeBlockAndWatch, loadBlockAndWatch } from '../platform/blocking/block-and-watch.ts';
import { setRules } from '../platform/blocking/rules.ts';
import { blockingSettingsAddress, openPage, startAnew } from '../platform/browser/pages.ts';
import { loadBlocks } from '../platform/record/blocks.ts';

/** Permissions that were given or taken since the worker's script began to run. */
const changed = new Set<string>();

/** Makes the browser's rules what is wanted, at every start and change: an update may have changed the record. */
export async function followBlocking({ policy }: UserState): Promise<void> {
  const wish = await loadBlockAndWatch();
  const blocking = policy.blocks === false ? NOTHING : wish;
  const isRulesNew = changed.has('declarativeNetRequestWithHostAccess') && wantsRules(blocking);
  // Chromium 156: until the extension starts anew, the API of a permission just given never answers, rules of one just taken
  // go on blocking, and a listener of one just taken hears on.
  if (isRulesNew || (changed.has('webRequest') && wish.watches)) {
    await changeBlockAndWatch((own) => ({ ...own, reopens: true }));
    return startAnew();
  }
  await navigator.locks.request('rules', async () => {
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
