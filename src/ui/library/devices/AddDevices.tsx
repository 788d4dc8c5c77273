import { useState } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';

type Props = { slugs: readonly string[]; add: (slugs: readonly string[]) => Promise<void> };

/** Remembers the companies that were found as those of one's devices: only at a click, as nothing is remembered before. */
export function AddDevices({ slugs, add }: Props) {
  const [said, setSaid] = useState<{ slugs: string; words: 'devicesSaved' | 'saveFailed' } | null>(null);
  const key = slugs.join();
  const tell = (words: 'devicesSaved' | 'saveFailed') => setSaid({ slugs: key, words });
  return (
    <p class="tools">
      <button
        type="button"
        onClick={() =>
          void add(slugs).then(
            () => tell('devicesSaved'),
            () => tell('saveFailed'),
          )
        }
      >
        {message('devicesSave')}
      </button>
      <span role="status" class="quiet">
        {said !== null && said.slugs === key && message(said.words)}
      </span>
    </p>
  );
}
