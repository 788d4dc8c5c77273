import { type BlockAndWatch, wantsRules } from '../../core/blocking/block-and-watch.ts';
import { rulesFor } from '../../core/blocking/rules.ts';
import { doRulesStand } from '../../core/blocking/rules-stand.ts';
import { isFirefox } from '../browser/is-firefox.ts';
import { loadBlocks } from '../record/blocks.ts';
import { canBlock } from './permissions.ts';
import { keptRules, takesRules } from './rules.ts';
import { testRules } from './self-test.ts';

/** How it stands with blocking. `starting` passes by itself; `restart` ends when the browser starts anew. */
export const BLOCKING_STATES = ['off', 'paused', 'no-access', 'starting', 'restart', 'on'] as const;
export type BlockingState = (typeof BLOCKING_STATES)[number];

/** Whether rules that are set have an effect just now, however they came to be set. */
export const haveRulesEffect = async (): Promise<boolean> =>
  (await takesRules()) && (isFirefox() || (await testRules()) === 'works');

/** What holds, asked of the browser. For pages only: the self-test would be dead weight in the worker. */
export async function blockingState(wish: BlockAndWatch): Promise<BlockingState> {
  if (!wantsRules(wish)) return wish.paused ? 'paused' : 'off';
  if (!(await canBlock())) return 'no-access';
  if (!(await takesRules())) return 'starting';
  const effect = isFirefox() ? 'works' : await testRules();
  if (effect === 'hangs') return 'starting';
  const wanted = rulesFor(await loadBlocks(), wish);
  if (!doRulesStand(await keptRules(), wanted)) return 'starting';
  return effect === 'works' ? 'on' : 'restart';
}
