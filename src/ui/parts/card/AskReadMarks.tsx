import { message } from '../../../platform/browser/messages.ts';

/** Asked once: whether this device may remember whose records were viewed, so that they stay quiet after a restart. */
export const AskReadMarks = ({ answer }: { answer: (yes: boolean) => void }) => (
  <fieldset class="ask" title={message('askReadMarksHint')}>
    <legend>{message('askReadMarks')}</legend>
    <button type="button" onClick={() => answer(true)}>
      {message('yes')}
    </button>
    <button type="button" onClick={() => answer(false)}>
      {message('no')}
    </button>
    <span class="unseen">{message('askReadMarksHint')}</span>
  </fieldset>
);
