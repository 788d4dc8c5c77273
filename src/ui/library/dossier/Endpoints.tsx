import type { Dossier } from '../../../data/dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { purposeWord } from '../../parts/words.ts';
import { Download } from '../Download.tsx';

/** The forms that blockers read. */
const FORMATS = ['hosts', 'domains', 'adblock'] as const;

/** The hosts that the vendor's devices and apps report to, folded away because there can be a hundred. */
export function Endpoints({ slug, name, endpoints }: Pick<Dossier, 'slug' | 'name' | 'endpoints'>) {
  if (endpoints.length === 0) return null;
  return (
    <details class="endpoints on-paper">
      <summary>
        {message('endpoints')} ({endpoints.length})
      </summary>
      <Download
        of={message('endpoints')}
        file={`telltale-${slug}-hosts`}
        forms={FORMATS.map((format) => ({
          label: message(`export_${format}`),
          ending: `${format}.txt`,
          make: async () => (await import('./host-file.ts')).hostsBlob({ name, endpoints }, format),
        }))}
      />
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
