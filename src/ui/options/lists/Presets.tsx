import type { Preset } from '../../../data/subscriptions.ts';
import { counted, message } from '../../../platform/messages.ts';
import { LinkHost, OutLink } from '../../parts/OutLink.tsx';
import { dateText } from '../../parts/words.ts';

type Props = { presets: readonly Preset[]; taken: readonly string[]; onPick: (preset: Preset) => void };

/** Known public lists, folded away: what each holds, its licence and its size when it was last looked at. */
export function Presets({ presets, taken, onPick }: Props) {
  return (
    <details class="presets">
      <summary>{counted('presets', presets.length)}</summary>
      <ul>
        {presets.map((preset) => (
          <li key={preset.url}>
            <div>
              <OutLink href={preset.homepage} lang="en">
                {preset.name}
              </OutLink>{' '}
              <span class="quiet">
                <LinkHost href={preset.homepage} />
              </span>
              <p class="quiet">
                <span lang="en">{preset.about}</span>{' '}
                {counted('presetSize', preset.entries, [dateText(preset.seen), preset.licence])}
              </p>
            </div>
            <button type="button" disabled={taken.includes(preset.url)} onClick={() => onPick(preset)}>
              {message(taken.includes(preset.url) ? 'subscribed' : 'subscribe')}
              <span class="unseen"> {preset.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
