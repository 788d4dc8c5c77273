import type { HostSelection } from '../../../core/home/host-selection.ts';
import { planBlocks } from '../../../core/lists/writing/block-list.ts';
import { BLOCK_FORMATS, type BlockFormatName } from '../../../core/lists/writing/formats.ts';
import { message } from '../../../platform/browser/messages.ts';
import { numberText } from '../../parts/words.ts';

type Props = { selection: HostSelection; target: BlockFormatName };

/** How much is blocked, what is left out and why, and what the format cannot say. */
export function HomeFacts({ selection: { blocked, left, open }, target }: Props) {
  const format = BLOCK_FORMATS[target];
  const { entries, refused } = planBlocks({ blocked: blocked.map(({ host }) => ({ host, note: '' })), open }, format);
  const below = (host: string) => open.filter((one) => one.endsWith(`.${host}`));
  const limits = [
    format.reach === 'alone' && message('homeAlone'),
    format.reach === 'either' && message('homeEither'),
    format.comment === null && message('homeNoComments'),
  ].filter((limit) => limit !== false);
  return (
    <>
      <p role="status">{message('homeBlocked', [numberText(entries.length)])}</p>
      <LeftOut
        title={message('homeLeft', [numberText(left.length)])}
        hosts={left.map(({ host, breaks = '' }) => ({ host, why: message('endpointBreaks', [breaks]) }))}
      />
      <LeftOut
        title={message('homeRefused', [numberText(refused.length)])}
        hosts={refused.map(({ host }) => ({
          host,
          why: below(host).length === 0 ? '' : message('homeAlsoBlocks', [below(host).join(', ')]),
        }))}
      />
      {limits.map((limit) => (
        <p key={limit} class="quiet">
          {limit}
        </p>
      ))}
    </>
  );
}

/** Hosts that are not blocked, behind their number. */
function LeftOut({ title, hosts }: { title: string; hosts: readonly { host: string; why: string }[] }) {
  if (hosts.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{title}</summary>
      <ul>
        {hosts.map(({ host, why }) => (
          <li key={host}>
            {host} {why !== '' && <span class="quiet">{why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
