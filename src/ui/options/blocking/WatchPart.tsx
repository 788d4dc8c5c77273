import { isLocked, type Policy } from '../../../core/user/policy.ts';
import { message } from '../../../platform/browser/messages.ts';
import { Box } from '../Box.tsx';
import { Managed } from '../Managed.tsx';

/** Whether pages are watched, and whether every request is seen; `restart` ends when the browser starts anew. */
export type Watching = { on: boolean; exact: 'off' | 'on' | 'restart' };

type Props = Watching & {
  slows: boolean;
  policy: Policy;
  /** Both ask the browser when switched on; called first in the handler of a click. */
  watch: (on: boolean) => void;
  watchExactly: (on: boolean) => void;
};

/** Which companies on record a page contacts: on or off, and what is not seen. */
export function WatchPart({ on, exact, slows, policy, watch, watchExactly }: Props) {
  const locked = isLocked(policy, 'watches');
  return (
    <div class="watching">
      <h3>{message('watchTitle')}</h3>
      {locked && <Managed />}
      <Box label={message('watchOn')} hint={message('watchHint')} on={on} disabled={locked} set={watch} />
      {on && exact !== 'on' && <p class="quiet">{message('watchBlind')}</p>}
      {on && (
        <Box
          label={message('watchExact')}
          hint={slows ? `${message('watchExactHint')} ${message('watchSlow')}` : message('watchExactHint')}
          on={exact !== 'off'}
          disabled={locked}
          set={watchExactly}
        />
      )}
      {on && exact === 'on' && <p class="quiet">{message('watchExactBlind')}</p>}
      <p role="status">{on && exact === 'restart' && message('watchRestart')}</p>
    </div>
  );
}
