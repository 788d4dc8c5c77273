import { useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';
import { OwnListEditor } from './OwnListEditor.tsx';

/** `stored` is null where there is a list and its text cannot be read. */
type Props = {
  stored: string | null;
  isPublicSuffix: ((domain: string) => boolean) | null;
  save: (text: string) => Promise<void>;
};

/** The own list, to be edited. Where it cannot be read, an empty editor would invite to write over it unknowingly. */
export function OwnList({ stored, ...editor }: Props) {
  const [anew, setAnew] = useState(false);
  if (stored !== null || anew) return <OwnListEditor stored={stored ?? ''} {...editor} />;
  return (
    <div role="alert" class="kept-aside">
      <p>{message('ownUnreadable')}</p>
      <button type="button" onClick={() => setAnew(true)}>
        {message('ownStartNew')}
      </button>
    </div>
  );
}
