import { BLOCK_FORMAT_NAMES } from '../../core/lists/writing/formats.ts';
import type { Dossier } from '../../core/record/dossier.ts';
import { message } from '../../platform/browser/messages.ts';
import { targetName } from '../../ui/library/home/targets.ts';
import { purposeWord } from '../../ui/parts/words.ts';
import { hostListFile } from './host-list-file.ts';

/** The hosts that a company's devices and apps report to, with the files that a router or a filter subscribes to. */
export function StillHosts({ dossier: { slug, endpoints } }: { dossier: Dossier }) {
  if (endpoints.length === 0) return null;
  return (
    <section class="endpoints">
      <h2>{message('homeTitle')}</h2>
      <ul class="forms">
        {BLOCK_FORMAT_NAMES.map((format) => (
          <li key={format}>
            <a href={`../../${hostListFile(format, slug)}`}>{targetName(format)}</a>
          </li>
        ))}
      </ul>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{message('endpoints')}</th>
            <th scope="col">{message('homePurposes')}</th>
          </tr>
        </thead>
        <tbody>
          {endpoints.map(({ host, purpose, breaks }) => (
            <tr key={host}>
              <th scope="row">{host}</th>
              <td>
                {purposeWord(purpose)}
                {breaks !== undefined && <p class="quiet">{message('endpointBreaks', [breaks])}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
