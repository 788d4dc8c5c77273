import type { Dossier } from '../../core/record/dossier.ts';
import { message } from '../../platform/browser/messages.ts';
import { numberText, purposeWord } from '../parts/words.ts';

/** The hosts that a vendor's devices and apps report to, folded away as there can be a hundred. The library takes them home. */
export function HostList({ endpoints }: Pick<Dossier, 'endpoints'>) {
  if (endpoints.length === 0) return null;
  return (
    <details class="hosts">
      <summary>
        {message('endpoints')} <span class="tally">{numberText(endpoints.length)}</span>
      </summary>
      <ul>
        {endpoints.map(({ host, purpose, breaks }) => (
          <li key={host}>
            <bdi dir="ltr">{host}</bdi> <span class="quiet">{purposeWord(purpose)}</span>
            {breaks !== undefined && <p class="quiet">{message('endpointBreaks', [breaks])}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
