import { isLocked, type Policy } from '../../core/policy.ts';
import type { Settings } from '../../core/settings.ts';
import { message } from '../../platform/messages.ts';
import { Managed } from './Managed.tsx';

type Props = { settings: Settings; policy: Policy; set: (on: boolean) => Promise<void> };

/** Whether to remember which records were looked at, and what that keeps. */
export function LooksSection({ settings, policy, set }: Props) {
  const locked = isLocked(policy, 'remembersLooks');
  return (
    <section>
      <h2>{message('looksTitle')}</h2>
      {locked && <Managed />}
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.remembersLooks}
          disabled={locked}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
        <span>{message('looksOn')}</span>
        <span class="quiet">{message('looksHint')}</span>
      </label>
    </section>
  );
}
