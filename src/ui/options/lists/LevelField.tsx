import type { Level } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { levelWord } from '../../parts/words.ts';

/** The levels that a list can show. */
export const LIST_LEVELS = ['noted', 'elevated', 'serious'] as const satisfies readonly Level[];

type Props = {
  level: Level;
  onChange: (level: Level) => void;
  /** What screen readers say, where several lists are on the page. */
  label?: string;
};

/** The level that a list warns with. */
export const LevelField = ({ level, onChange, label }: Props) => (
  <label>
    {message('importLevel')}
    <select
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={level}
      onChange={(event) => onChange(event.currentTarget.value as Level)}
    >
      {LIST_LEVELS.map((one) => (
        <option key={one} value={one}>
          {levelWord(one)}
        </option>
      ))}
    </select>
  </label>
);
