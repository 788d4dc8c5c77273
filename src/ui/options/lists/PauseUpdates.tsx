import { message } from '../../../platform/browser/messages.ts';

/** One switch for all subscribed lists. */
export function PauseUpdates({ paused, pause }: { paused: boolean; pause: (paused: boolean) => void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={paused} onChange={(event) => pause(event.currentTarget.checked)} />
      {message('pauseUpdates')}
    </label>
  );
}
