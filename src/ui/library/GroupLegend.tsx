import type { PracticeGroup } from '../../core/practice-groups.ts';
import { groupColour } from '../parts/group-colour.ts';
import { groupWord } from '../parts/words.ts';

/** What the colours of practice groups mean, in words. */
export function GroupLegend({ groups }: { groups: readonly PracticeGroup[] }) {
  return (
    <ul class="group-legend">
      {groups.map((group) => (
        <li key={group}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" style={{ fill: groupColour(group) }} />
          </svg>
          {groupWord(group)}
        </li>
      ))}
    </ul>
  );
}
