import type { JSX } from 'preact';
import type { Level } from '../../core/vocabulary.ts';
import { levelWord } from './words.ts';

/** The four shapes of the four levels, as on the toolbar (tools/icons.ts). */
const SHAPES: Record<Level, JSX.Element> = {
  none: <circle cx="8" cy="8" r="5.3" class="open" />,
  noted: <circle cx="8" cy="8" r="5.6" />,
  elevated: <path d="M8 .9 15.1 8 8 15.1.9 8Z" />,
  serious: (
    <>
      <path d="M8 1.4 15.2 14.4H.8Z" />
      <path d="M8 6v4.2M8 12.2v.1" class="cut" />
    </>
  ),
};

/** A level as shape and word. `bare` leaves the word to assistive technology, for tables that have a column for it. */
export function LevelMark({ level, bare = false }: { level: Level; bare?: boolean }) {
  return (
    <span class={`level level-${level}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {SHAPES[level]}
      </svg>
      <span class={bare ? 'unseen' : ''}>{levelWord(level)}</span>
    </span>
  );
}
