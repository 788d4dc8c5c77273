import { useState } from 'preact/hooks';
import { listLink } from '../../../core/lists/list-address.ts';
import { INTERVALS, type Interval, type Subscription } from '../../../core/lists/subscription.ts';
import { message } from '../../../platform/browser/messages.ts';
import { updateProblemText, updateSentences } from './subscription-words.ts';

type Props = {
  name: string;
  from: Subscription;
  paused: boolean;
  /** Resolves when the update is over, whatever became of it. */
  update: () => Promise<void>;
  /** Null where it is not the user's to change. */
  changeInterval: ((every: Interval) => void) | null;
};

/** How a subscribed list is kept up to date, and what became of the last attempt. */
export function SubscriptionLine({ name, from, paused, update, changeInterval }: Props) {
  const [state, setState] = useState<'idle' | 'updating' | 'copied'>('idle');
  return (
    <>
      <p class="quiet">{updateSentences(from, paused).join(' · ')}</p>
      {from.problem !== undefined && (
        <p role="alert" class="warning">
          {updateProblemText(from.problem.code, from.url, from.problem.detail)} {message('lastCopyStands')}
        </p>
      )}
      <div class="bar">
        <button
          type="button"
          disabled={state === 'updating'}
          onClick={() => {
            setState('updating');
            void update().finally(() => setState('idle'));
          }}
        >
          {message(state === 'updating' ? 'updating' : 'updateNow')}
          <span class="unseen"> {name}</span>
        </button>
        {changeInterval !== null && (
          <select
            aria-label={message('updateEvery', [name])}
            value={from.every}
            onChange={(event) => changeInterval(event.currentTarget.value as Interval)}
          >
            {INTERVALS.map((every) => (
              <option key={every} value={every}>
                {message(`every_${every}`)}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          class="plain"
          onClick={() =>
            void navigator.clipboard.writeText(listLink(from.url, name)).then(
              () => setState('copied'),
              () => setState('idle'),
            )
          }
        >
          {message('copyListLink')}
          <span class="unseen"> {name}</span>
        </button>
        <span role="status" class="quiet">
          {state === 'copied' && message('copied')}
        </span>
      </div>
    </>
  );
}
