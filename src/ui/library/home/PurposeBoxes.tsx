import { REPORTING, WORKING } from '../../../core/home/host-selection.ts';
import type { EndpointPurpose } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { numberText, purposeWord } from '../../parts/words.ts';

type Props = {
  counts: ReadonlyMap<EndpointPurpose, number>;
  chosen: readonly EndpointPurpose[];
  onChange: (purposes: readonly EndpointPurpose[]) => void;
};

/** The purposes that there are hosts for, what only reports first. */
export function PurposeBoxes({ counts, chosen, onChange }: Props) {
  const offered = [...REPORTING, ...WORKING].filter((purpose) => counts.has(purpose));
  return (
    <fieldset class="purposes">
      <legend>{message('homePurposes')}</legend>
      {offered.map((purpose) => (
        <label key={purpose} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(purpose)}
            onChange={(event) => {
              const others = chosen.filter((other) => other !== purpose);
              onChange(event.currentTarget.checked ? [...others, purpose] : others);
            }}
          />
          {purposeWord(purpose)} <span class="quiet">({numberText(counts.get(purpose) ?? 0)})</span>
        </label>
      ))}
    </fieldset>
  );
}
