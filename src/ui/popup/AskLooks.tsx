import { message } from '../../platform/messages.ts';

/** Asked once: whether this device may remember whose records were looked at, so that they stay quiet after a restart. */
export const AskLooks = ({ answer }: { answer: (yes: boolean) => void }) => (
  <fieldset class="ask" title={message('askLooksHint')}>
    <legend>{message('askLooks')}</legend>
    <button type="button" onClick={() => answer(true)}>
      {message('yes')}
    </button>
    <button type="button" onClick={() => answer(false)}>
      {message('no')}
    </button>
    <span class="unseen">{message('askLooksHint')}</span>
  </fieldset>
);
