import { useState } from 'preact/hooks';
import type { ShownIncident } from '../../../core/record/shown-incident.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { isApart } from '../timeline/timeline-layout.ts';
import { dataWord, dataWords, inRow, labelled } from '../words.ts';

type Props = {
  incidents: readonly ShownIncident[];
  /** How many kinds to name before the rest is a number. */
  atFirst: number;
};

/** The kinds of data that the incidents are about, the most frequent first; what does not count is left out. */
export function DataKinds({ incidents, atFirst }: Props) {
  const [all, setAll] = useState(false);
  const times = new Map<ShownIncident['data'][number], number>();
  for (const { data } of incidents.filter((incident) => !isApart(incident)))
    for (const kind of data) times.set(kind, (times.get(kind) ?? 0) + 1);
  const kinds = [...times].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  if (kinds.length === 0) return null;
  const folded = !all && kinds.length > atFirst + 1;
  return (
    <p class="data-kinds quiet">
      {labelled(message('dataInRecord'))} {folded ? inRow(kinds.slice(0, atFirst).map(dataWord)) : dataWords(kinds)}
      {folded && ' '}
      {folded && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {counted('moreKinds', kinds.length - atFirst)}
        </button>
      )}
    </p>
  );
}
