import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../../core/user/policy.ts';
import { isSlug } from '../../../core/user/settings.ts';
import { isFirefox } from '../../../platform/browser/is-firefox.ts';
import { message } from '../../../platform/browser/messages.ts';
import { useLoaded } from '../../parts/hooks/use-loaded.ts';
import { BlockPart } from './BlockPart.tsx';
import { loadBlockable } from './blockable.ts';
import { blockActions, watchActions } from './blocking-actions.ts';
import { useBlocking } from './use-blocking.ts';
import { WatchPart } from './WatchPart.tsx';
import './blocking.css';

type Props = { policy: Policy; save: (task: Promise<unknown>) => Promise<void> };

/** The company that the address names, as in `#block/acme`; null where it names none. */
function arrivedFor(): string | null {
  const slug = /^#block\/(.+)$/.exec(location.hash)?.[1];
  return isSlug(slug) ? slug : null;
}

/** Reads what is wanted and granted, follows changes wherever they are made, and asks. */
export function Blocking({ policy, save }: Props) {
  const vendors = useLoaded(loadBlockable);
  const blocking = useBlocking();
  const [arrived, setArrived] = useState(arrivedFor);
  const isReady = blocking !== null && vendors !== 'loading';
  useEffect(() => {
    const follow = () => setArrived(arrivedFor());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (isReady && location.hash.startsWith('#block')) document.getElementById('block')?.scrollIntoView();
  }, [isReady, arrived]);
  if (!isReady) return null;
  const { wish, state, watching, exact } = blocking;
  const blocks = policy.blocks !== false;
  return (
    <section id="block">
      <h2>{message('blockAndWatch')}</h2>
      <BlockPart
        wish={wish}
        state={blocks ? state : 'off'}
        policy={policy}
        vendors={typeof vendors === 'string' ? [] : vendors}
        arrived={arrived}
        slows={!isFirefox()}
        act={blockActions(wish, (task) => void save(task))}
      />
      <WatchPart
        on={watching && policy.watches !== false}
        exact={exact}
        slows={!isFirefox()}
        policy={policy}
        {...watchActions(wish, (task) => void save(task))}
      />
    </section>
  );
}
