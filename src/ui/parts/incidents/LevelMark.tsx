import { message } from '../../../platform/browser/messages.ts';
import { levelWord } from '../words.ts';
import { LEVEL_SHAPES, type ShapeName } from './level-shapes.ts';

/** A level as shape and word. `bare` leaves the word to assistive technology, for tables that have a column for it. */
export function LevelMark({ level, bare = false }: { level: ShapeName; bare?: boolean }) {
  const { fill, line, cut } = LEVEL_SHAPES[level];
  return (
    <span class={`level level-${level}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {fill !== undefined && <path d={fill} />}
        {line !== undefined && <path d={line} class="open" />}
        {cut !== undefined && <path d={cut} class="cut" />}
      </svg>
      <span class={bare ? 'unseen' : ''}>{level === 'muted' ? message('mutedState') : levelWord(level)}</span>
    </span>
  );
}
