import { NO_FILTER, type RecordFilter } from '../../../core/overview/filter.ts';
import { message } from '../../../platform/browser/messages.ts';
import { quoted } from '../../parts/words.ts';
import { FACETS, facetWord, valueWord, withValue } from './facets.ts';

type Props = { filter: RecordFilter; onChange: (filter: RecordFilter) => void };
type Chip = { key: string; label: string; without: RecordFilter };

/** The active filters, each removed by a click, and all of them by one. */
export function Chips({ filter, onChange }: Props) {
  const chips = chipsOf(filter);
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button type="button" aria-label={message('removeFilter', [label])} onClick={() => onChange(without)}>
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="plain" onClick={() => onChange(NO_FILTER)}>
          {message('clearFilters')}
        </button>
      </li>
    </ul>
  );
}

function chipsOf(filter: RecordFilter): Chip[] {
  const { text, from, until, answered, alternatives } = filter;
  const one = (on: boolean, key: string, label: string, over: Partial<RecordFilter>): Chip[] =>
    on ? [{ key, label, without: { ...filter, ...over } }] : [];
  return [
    ...one(text.trim() !== '', 'text', quoted(text.trim()), { text: '' }),
    ...FACETS.flatMap((facet) =>
      filter[facet].map((value) => ({
        key: `${facet} ${value}`,
        label: facet === 'country' ? `${facetWord(facet)}: ${valueWord(facet, value)}` : valueWord(facet, value),
        without: withValue(filter, facet, value, false),
      })),
    ),
    ...one(from !== null, 'from', message('fromOn', [String(from)]), { from: null }),
    ...one(until !== null, 'until', message('untilOn', [String(until)]), { until: null }),
    ...one(answered, 'answered', message('onlyAnswered'), { answered: false }),
    ...one(alternatives, 'alternatives', message('onlyAlternatives'), { alternatives: false }),
  ];
}
