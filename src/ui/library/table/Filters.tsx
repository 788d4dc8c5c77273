import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { OverviewIncident, RecordFilter } from '../../../core/overview/filter.ts';
import { message } from '../../../platform/browser/messages.ts';
import { FacetBox } from './FacetBox.tsx';
import { FACETS, facetValues, withValue } from './facets.ts';
import { YearField } from './YearField.tsx';

type Props = {
  filter: RecordFilter;
  incidents: readonly OverviewIncident[];
  /** `typed` tells a keystroke from a choice: keystrokes make no steps to go back to. */
  onChange: (filter: RecordFilter, typed?: boolean) => void;
};

/** Everything that narrows the table. A click elsewhere folds an open list of boxes. */
export function Filters({ filter, incidents, onChange }: Props) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const values = useMemo(() => FACETS.map((facet) => ({ facet, values: facetValues(facet, incidents) })), [incidents]);
  useEffect(() => {
    const fold = (event: Event) => {
      for (const facet of root.current?.querySelectorAll<HTMLDetailsElement>('.facet[open]') ?? []) {
        if (!facet.contains(event.target as Node)) facet.open = false;
      }
    };
    document.addEventListener('pointerdown', fold);
    return () => document.removeEventListener('pointerdown', fold);
  }, []);
  const tick = (field: 'answered' | 'alternatives', label: string) => (
    <label class="tick">
      <input
        type="checkbox"
        checked={filter[field]}
        onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <section class="filters" aria-label={message('filters')} ref={root}>
      <label class="unseen" for={`${id}-text`}>
        {message('filterText')}
      </label>
      <input
        id={`${id}-text`}
        class="text"
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={message('filterText')}
        value={filter.text}
        onInput={(event) => onChange({ ...filter, text: event.currentTarget.value }, true)}
      />
      {values.map(({ facet, values: offered }) => (
        <FacetBox
          key={facet}
          facet={facet}
          values={offered}
          chosen={filter[facet]}
          onChange={(value, on) => onChange(withValue(filter, facet, value, on))}
        />
      ))}
      <YearField
        label={message('yearFrom')}
        value={filter.from}
        onChange={(from) => onChange({ ...filter, from }, true)}
      />
      <YearField
        label={message('yearUntil')}
        value={filter.until}
        onChange={(until) => onChange({ ...filter, until }, true)}
      />
      {tick('answered', message('onlyAnswered'))}
      {tick('alternatives', message('onlyAlternatives'))}
    </section>
  );
}
