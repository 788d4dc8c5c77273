import type { Level } from '../../../core/record/vocabulary.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';

/** The extension's button as a toolbar would show it. A drawing only: what it means is beside it in words. */
export function ToolbarButton({ level, badge }: { level: Level; badge: string }) {
  return (
    <span class={`toolbar-button level-${level}`} aria-hidden="true">
      <LevelMark level={level} bare />
      {badge !== '' && (
        <span class="badge">
          <span>{badge}</span>
        </span>
      )}
    </span>
  );
}
