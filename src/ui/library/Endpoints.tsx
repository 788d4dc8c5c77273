import type { Dossier } from '../../data/dossier.ts';
import { message } from '../../platform/messages.ts';
import { purposeWord } from '../parts/words.ts';

/** The hosts that the vendor's devices and apps report to, folded away because there can be a hundred. */
export function Endpoints({ endpoints }: Pick<Dossier, 'endpoints'>) {
  if (endpoints.length === 0) return null;
  return (
    <details class="endpoints on-paper">
      <summary>
        {message('endpoints')} ({endpoints.length})
      </summary>
      <table>
        <tbody>
          {endpoints.map(({ host, purpose, breaks }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td>{purposeWord(purpose)}</td>
              <td class="quiet">{breaks !== undefined && message('endpointBreaks', [breaks])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
