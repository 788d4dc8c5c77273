import type { Dossier } from '../../../core/record/dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { purposeWord } from '../../parts/words.ts';
import { SaveAs } from '../Download.tsx';

/** The forms that blockers read. */
const FORMATS = ['hosts', 'domains', 'adblock'] as const;

/** The hosts that the vendor's devices and apps report to: to be saved for a blocker, and folded away as there can be a hundred. */
export function Endpoints({ slug, name, endpoints }: Pick<Dossier, 'slug' | 'name' | 'endpoints'>) {
  if (endpoints.length === 0) return null;
  const forms = FORMATS.map((format) => ({
    label: message(`export_${format}`),
    ending: `${format}.txt`,
    make: async () => (await import('./host-file.ts')).hostsBlob({ name, endpoints }, format),
  }));
  return (
    <div class="endpoints">
      <SaveAs of={message('endpoints')} file={`telltale-${slug}-hosts`} forms={forms} />
      <details class="on-paper">
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
    </div>
  );
}
