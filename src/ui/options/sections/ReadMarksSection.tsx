import { isLocked, type Policy } from '../../../core/user/policy.ts';
import type { Settings } from '../../../core/user/settings.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Managed } from '../Managed.tsx';

type Props = { settings: Settings; policy: Policy; set: (on: boolean) => Promise<void> };

/** Whether to remember which records were viewed, and what that stores. */
export function ReadMarksSection({ settings, policy, set }: Props) {
  const locked = isLocked(policy, 'keepsReadMarks');
  return (
    <section>
      <h2>{message('readMarksTitle')}</h2>
      {locked && <Managed />}
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.keepsReadMarks}
          disabled={locked}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
        <span>{message('readMarksOn')}</span>
        <span class="quiet">{message('readMarksHint')}</span>
      </label>
    </section>
  );
}
