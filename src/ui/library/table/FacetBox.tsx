import { type Facet, facetWord, valueWord } from './facets.ts';

type Props = {
  facet: Facet;
  values: readonly string[];
  chosen: readonly string[];
  onChange: (value: string, on: boolean) => void;
};

/** One filter with several values: its name, and below it when opened a box to tick each. */
export function FacetBox({ facet, values, chosen, onChange }: Props) {
  return (
    <details
      class="facet"
      name="facet"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        {facetWord(facet)}
        {chosen.length > 0 && <span class="quiet"> {chosen.length}</span>}
      </summary>
      <fieldset>
        <legend class="unseen">{facetWord(facet)}</legend>
        {values.map((value) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onChange(value, event.currentTarget.checked)}
            />
            {valueWord(facet, value)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
