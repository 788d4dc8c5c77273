import { message } from '../../../platform/browser/messages.ts';
import type { Saving } from '../hooks/use-saving.ts';

/** Says, wherever the page is scrolled to, that the last change was not stored. */
export const SaveFailed = ({ failed }: Pick<Saving, 'failed'>) =>
  failed ? (
    <p role="alert" class="save-failed">
      {message('saveFailed')}
    </p>
  ) : null;
