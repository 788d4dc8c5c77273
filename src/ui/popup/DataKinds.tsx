import { useState } from 'preact/hooks';
import type { ShownIncident } from '../../core/shown-incident.ts';
import { counted, message } from '../../platform/messages.ts';
import { isApart } from '../parts/timeline-layout.ts';
import { dataWord, dataWords, inRow } from '../parts/words.ts';

const AT_FIRST = 4;

/** The kinds of data that the incidents are about, the most frequent first; what does not count is left out. */
export function DataKinds({ incidents }: { incidents: readonly ShownIncident[] }) {
  const [all, setAll] = useState(false);
  const times = new Map<ShownIncident['data'][number], number>();
  for (const { data } of incidents.filter((incident) => !isApart(incident)))
    for (const kind of data) times.set(kind, (times.get(kind) ?? 0) + 1);
  const kinds = [...times].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  if (kinds.length === 0) return null;
  const folded = !all && kinds.length > AT_FIRST + 1;
  return (
    <p class="data-kinds quiet">
      {message('dataInRecord')}: {folded ? inRow(kinds.slice(0, AT_FIRST).map(dataWord)) : dataWords(kinds)}
      {folded && ' '}
      {folded && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {counted('moreKinds', kinds.length - AT_FIRST)}
        </button>
      )}
    </p>
  );
}
