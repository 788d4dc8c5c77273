import type { Preset } from '../../../data/subscriptions.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { LinkHost, OutLink } from '../../parts/page/OutLink.tsx';
import { dateText } from '../../parts/words.ts';

type Props = { presets: readonly Preset[]; subscribed: readonly string[]; onPick: (preset: Preset) => void };

/**
 * Known public lists. Those of sites come first, since Telltale looks at the page in front; those of hosts that devices
 * contact are folded away, with a word on what they are good for.
 */
export function Presets({ presets, ...rest }: Props) {
  const hosts = presets.filter(({ lists }) => lists === 'hosts');
  return (
    <div class="presets">
      <h3>{message('presetSites')}</h3>
      <PresetRows presets={presets.filter(({ lists }) => lists === 'sites')} {...rest} />
      <details>
        <summary>{message('presetsAdvanced')}</summary>
        <p class="quiet">{message('presetsAdvancedHint')}</p>
        <p class="quiet">{counted('presets', hosts.length)}</p>
        <PresetRows presets={hosts} {...rest} />
      </details>
    </div>
  );
}

/** What each list holds, its licence and its size when it was last checked. */
const PresetRows = ({ presets, subscribed, onPick }: Props) => (
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
        <button type="button" disabled={subscribed.includes(preset.url)} onClick={() => onPick(preset)}>
          {message(subscribed.includes(preset.url) ? 'subscribed' : 'subscribe')}
          <span class="unseen"> {preset.name}</span>
        </button>
      </li>
    ))}
  </ul>
);
