import { isLocked, type Policy } from '../../../core/user/policy.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Managed } from '../Managed.tsx';

type Props = { policy: Policy; syncs: boolean; change: (syncs: boolean) => void };

/** Sharing settings, mutes and small lists with one's other browsers: off until it is wanted. */
export function SyncSection({ policy, syncs, change }: Props) {
  const locked = isLocked(policy, 'syncs');
  return (
    <div>
      <h3>{message('syncTitle')}</h3>
      <p class="quiet">{message('syncHint')}</p>
      {locked && <Managed />}
      <label class="switch">
        <input
          type="checkbox"
          checked={syncs}
          disabled={locked}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {message('syncOn')}
      </label>
      {syncs && <p class="quiet">{message('syncRules')}</p>}
    </div>
  );
}
