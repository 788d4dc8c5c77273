import { badgeOf } from '../../core/recognise/toolbar-look.ts';
import { LEVELS, type Level } from '../../core/record/vocabulary.ts';
import type { Loudness } from '../../core/user/settings.ts';
import { message } from '../../platform/browser/messages.ts';
import { ToolbarButton } from '../parts/fields/ToolbarButton.tsx';
import { levelWord } from '../parts/words.ts';

/** Numbers for the example where the badge counts. */
const INCIDENTS: Record<Level, number> = { none: 0, noted: 2, elevated: 5, serious: 18 };

/** The toolbar button at each level, as the chosen loudness would show it, with what it means. */
export function Shapes({ loudness }: { loudness: Loudness }) {
  return (
    <dl class="shapes">
      {LEVELS.map((level) => (
        <div key={level}>
          <dt>
            <ToolbarButton level={level} badge={badgeOf(loudness, level, INCIDENTS[level])} />
            {levelWord(level)}
          </dt>
          <dd>{message(`welcomeShape_${level}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
