import { useState } from 'preact/hooks';
import { shortName } from '../../../core/text/short-name.ts';
import { isLocked, type Policy } from '../../../core/user/policy.ts';
import { message } from '../../../platform/browser/messages.ts';
import { libraryAddress } from '../../../platform/browser/pages.ts';
import { LevelMark } from '../../parts/incidents/LevelMark.tsx';
import { Managed } from '../Managed.tsx';

type Props = {
  mutes: readonly string[];
  policy: Policy;
  nameOf: (slug: string) => string;
  setMuted: (slug: string, muted: boolean) => Promise<void>;
};

/** The muted companies. One that is unmuted keeps its row, with a way back, for as long as the page is open. */
export function MutesSection({ mutes, policy, nameOf, setMuted }: Props) {
  const [unmuted, setUnmuted] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const rows = [...new Set([...mutes, ...unmuted])].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const last = unmuted.filter((slug) => !mutes.includes(slug)).at(-1);
  const change = (slug: string, muted: boolean) =>
    void setMuted(slug, muted).then(
      () => {
        setFailed(false);
        setUnmuted((before) => [...before.filter((one) => one !== slug), ...(muted ? [] : [slug])]);
      },
      () => setFailed(true),
    );
  return (
    <section>
      <h2>{message('mutesTitle')}</h2>
      {rows.length === 0 && <p class="quiet">{message('mutesNone')}</p>}
      <ul class="mutes">
        {rows.map((slug) => {
          const isMuted = mutes.includes(slug);
          return (
            <li key={slug} class={isMuted ? '' : 'gone'}>
              {isMuted && <LevelMark level="muted" bare />}
              <a href={libraryAddress(slug)}>{nameOf(slug)}</a>
              {!isMuted && <span class="quiet">{message('unmutedNow')}</span>}
              {isLocked(policy, 'mutes') || policy.mutes?.includes(slug) ? (
                <Managed />
              ) : (
                <button type="button" onClick={() => change(slug, !isMuted)}>
                  {isMuted ? message('unmute', [shortName(nameOf(slug))]) : message('undo')}
                  {!isMuted && <span class="unseen"> {shortName(nameOf(slug))}</span>}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p role="status" class="unseen">
        {last !== undefined && message('unmutedName', [shortName(nameOf(last))])}
      </p>
      {failed && <p role="alert">{message('saveFailed')}</p>}
    </section>
  );
}
