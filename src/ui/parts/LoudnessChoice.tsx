import { LOUDNESS, type Loudness } from '../../core/settings.ts';
import { message } from '../../platform/messages.ts';

type Props = {
  loudness: Loudness;
  /** Whether the organisation decides. */
  locked: boolean;
  /** Id of the heading that names the choice. */
  labelledBy: string;
  choose: (loudness: Loudness) => void;
};

/** How loudly to warn: one choice of three, kept at once. */
export function LoudnessChoice({ loudness, locked, labelledBy, choose }: Props) {
  return (
    <fieldset class="choices" aria-labelledby={labelledBy} disabled={locked}>
      {LOUDNESS.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="loudness" checked={loudness === one} onChange={() => choose(one)} />
          <span>{message(`loud_${one}`)}</span>
          <span class="quiet">{message(`loudHint_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
