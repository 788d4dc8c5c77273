import { isLoudEnough } from '../../../core/recognise/alert.ts';
import { badgeOf } from '../../../core/recognise/toolbar-look.ts';
import { LOUDNESS, type Loudness, type WarningLevel } from '../../../core/user/settings.ts';
import { message } from '../../../platform/browser/messages.ts';
import { ToolbarButton } from './ToolbarButton.tsx';
import './fields.css';

type Props = {
  loudness: Loudness;
  /** Whether the organisation decides. */
  locked: boolean;
  /** Id of the heading that names the choice. */
  labelledBy: string;
  choose: (loudness: Loudness) => void;
  /** Each choice shows what the toolbar would look like, with warnings from this level on. */
  drawnFrom?: WarningLevel;
};

/** How loudly to warn: one choice of three, kept at once. */
export function LoudnessChoice({ loudness, locked, labelledBy, choose, drawnFrom }: Props) {
  return (
    <fieldset
      class={drawnFrom === undefined ? 'choices' : 'choices drawn-choices'}
      aria-labelledby={labelledBy}
      disabled={locked}
    >
      {LOUDNESS.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="loudness" checked={loudness === one} onChange={() => choose(one)} />
          <span>{message(`loudness_${one}`)}</span>
          <span class="quiet">{message(`loudnessHint_${one}`)}</span>
          {drawnFrom !== undefined && <Sample loudness={one} from={drawnFrom} />}
        </label>
      ))}
    </fieldset>
  );
}

/** Numbers for the example where the badge counts. */
const SAMPLES = [
  ['noted', 2],
  ['elevated', 5],
  ['serious', 18],
] as const;

const Sample = ({ loudness, from }: { loudness: Loudness; from: WarningLevel }) => (
  <span class="sample">
    {SAMPLES.map(([level, incidents]) => (
      <ToolbarButton
        key={level}
        level={level}
        badge={isLoudEnough(level, from) ? badgeOf(loudness, level, incidents) : ''}
      />
    ))}
  </span>
);
