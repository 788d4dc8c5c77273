import type { Verdict } from '../../core/verdict.ts';
import { message } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';

type Props = { hostname: string | null; verdict: Verdict | null; list: (domain: string, on: boolean) => void };

/** What the popup says of the page itself beside the vendors: the own list's entry, or that nobody is on record. */
export function NobodyHere({ hostname, verdict, list }: Props) {
  if (hostname === null || verdict === null) return <p class="calm">{message('browserPage')}</p>;
  const [own] = verdict.listed;
  const domain = hostname.replace(/^www\./, '');
  return (
    <section>
      {own !== undefined && (
        <div class="verdict">
          <LevelMark level="elevated" />
          <p class="finding">{message('via_list', [own.match])}</p>
          {own.reason !== undefined && <p>{message('ownReason', [own.reason])}</p>}
        </div>
      )}
      {own === undefined && verdict.vendors.length === 0 && <p class="calm">{message('nobody', [hostname])}</p>}
      {own === undefined ? (
        <button type="button" class="plain" onClick={() => list(domain, true)}>
          {message('addOwn', [domain])}
        </button>
      ) : (
        <button type="button" class="plain" onClick={() => list(own.match, false)}>
          {message('removeOwn', [own.match])}
        </button>
      )}
    </section>
  );
}
