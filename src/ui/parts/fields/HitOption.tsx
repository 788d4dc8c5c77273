import { levelOf } from '../../../core/record/level.ts';
import type { Hit } from '../../../core/search/search.ts';
import { hitName, hitReason } from '../../../platform/search/hit-words.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';

type Props = { id: string; hit: Hit; marked: boolean; pick: () => void };

/** One result: the company, what it was found by, and its level; or all that make a kind of thing. */
export function HitOption({ id, hit, marked, pick }: Props) {
  const reason = hitReason(hit);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input, which keeps the focus
    <div id={id} role="option" tabIndex={-1} aria-selected={marked} onClick={pick}>
      <span>
        <strong>{hitName(hit)}</strong>
        {reason !== null && <span class="quiet">{reason}</span>}
      </span>
      {'vendor' in hit && <LevelMark level={levelOf(hit.vendor.incidents, new Date().getFullYear()).level} />}
    </div>
  );
}
