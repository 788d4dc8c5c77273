import { useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';

/** Asks once more before everything is forgotten, and says when it is. */
export function ResetButton({ reset }: { reset: () => Promise<void> }) {
  const [state, setState] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
  const act = () =>
    void reset().then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <div class="bar">
      {state === 'asking' ? (
        <>
          <button type="button" onClick={act}>
            {message('resetSure')}
          </button>
          <button type="button" onClick={() => setState('idle')}>
            {message('resetKeep')}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => setState('asking')}>
          {message('reset')}
        </button>
      )}
      <span role="status" class="quiet">
        {state === 'done' && message('resetDone')}
        {state === 'failed' && message('saveFailed')}
      </span>
    </div>
  );
}
