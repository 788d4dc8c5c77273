import { useMemo } from 'preact/hooks';
import type { Dossier } from '../../../core/record/dossier.ts';
import { message } from '../../../platform/browser/messages.ts';
import { blockingSettingsAddress } from '../../../platform/browser/pages.ts';
import { NewTabLink } from '../../parts/page/NewTabLink.tsx';
import { purposeWord } from '../../parts/words.ts';
import { LaterView } from '../LaterView.tsx';

type Props = Pick<Dossier, 'slug' | 'name' | 'endpoints'> & { copy: (text: string) => Promise<boolean> };

const loadTakeHome = async () => (await import('../home/TakeHome.tsx')).TakeHome;

/** The hosts that the vendor's devices and apps report to: to be taken to a router or a filter, and folded away as there can be a hundred. */
export function Endpoints({ slug, name, endpoints, copy }: Props) {
  const hosts = useMemo(() => endpoints.map((one) => ({ ...one, vendor: slug })), [slug, endpoints]);
  const vendors = useMemo(() => [slug], [slug]);
  if (endpoints.length === 0) return null;
  return (
    <section class="endpoints" aria-label={message('homeTitle')}>
      <h2>{message('homeTitle')}</h2>
      <p>
        <NewTabLink href={blockingSettingsAddress(slug)}>{message('blockName', [name])}</NewTabLink>
      </p>
      <LaterView load={loadTakeHome} props={{ hosts, vendors, nameOf: () => name, copy }} />
      <details class="on-paper">
        <summary>
          {message('endpoints')} ({endpoints.length})
        </summary>
        <table>
          <tbody>
            {endpoints.map(({ host, purpose, breaks, seen }) => (
              <tr key={host}>
                <th scope="row">{host}</th>
                <td>
                  {purposeWord(purpose)}
                  {breaks !== undefined && <p class="quiet">{message('endpointBreaks', [breaks])}</p>}
                </td>
                <td class="quiet">{seen.join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
