import { type BlockAndWatch, isVendorBlocked } from '../../../core/blocking/block-and-watch.ts';
import { isLocked, type Policy } from '../../../core/user/policy.ts';
import type { BlockingState } from '../../../platform/blocking/blocking-state.ts';
import { message } from '../../../platform/browser/messages.ts';
import { numberText } from '../../parts/words.ts';
import { Box } from '../Box.tsx';
import { Managed } from '../Managed.tsx';
import type { Blockable } from './blockable.ts';
import { ExceptionSites } from './ExceptionSites.tsx';

/** Those that ask the browser are called first in the handler of a click. */
export type BlockActions = {
  blockAll: (on: boolean) => void;
  block: (slug: string, on: boolean) => void;
  take: (host: string, on: boolean) => void;
  pause: (on: boolean) => void;
  except: (site: string, on: boolean) => void;
  /** Asks again for what was taken away. */
  allow: () => void;
};

type Props = {
  wish: BlockAndWatch;
  /** Null until the browser was asked. */
  state: BlockingState | null;
  policy: Policy;
  vendors: readonly Blockable[];
  /** The company that somebody came here for. */
  arrived: string | null;
  /** Whether this browser is slower with it, until it restarts. */
  slows: boolean;
  act: BlockActions;
};

/** What is blocked, how it stands with that, and what would stop working. */
export function BlockPart({ wish, state, policy, vendors, arrived, slows, act }: Props) {
  const locked = isLocked(policy, 'blocks');
  const all = wish.blocked === 'all';
  const some = all || wish.blocked.length > 0;
  const shown = vendors.find(({ slug }) => slug === arrived);
  const left = vendors.filter(({ slug, breaks }) => breaks.length > 0 && isVendorBlocked(wish, slug));
  return (
    <div class="blocking">
      <h3>{message('blockTitle')}</h3>
      <p class="quiet">{message('blockHint')}</p>
      {locked && <Managed />}
      <p role="status" class={`blocking-state ${state ?? ''}`}>
        {state !== null && message(`blocking_${state.replace('-', '_') as 'on'}`)}
      </p>
      {state === 'no-access' && !locked && (
        <button type="button" onClick={act.allow}>
          {message('blockAllow')}
        </button>
      )}
      {shown !== undefined && !all && (
        <VendorBox
          vendor={shown}
          wish={wish}
          locked={locked}
          block={act.block}
          label={message('blockName', [shown.name])}
        />
      )}
      <Box
        label={message('blockAll', [numberText(vendors.length)])}
        on={all}
        disabled={locked}
        set={(on) => act.blockAll(on)}
      />
      {!all && (
        <details>
          <summary>
            {message('blockSome')} ({numberText(wish.blocked.length)})
          </summary>
          {vendors.map((vendor) => (
            <VendorBox
              key={vendor.slug}
              vendor={vendor}
              wish={wish}
              locked={locked}
              block={act.block}
              label={vendor.name}
            />
          ))}
        </details>
      )}
      {left.length > 0 && (
        <fieldset>
          <legend>{message('blockLeft')}</legend>
          {left.flatMap(({ breaks }) =>
            breaks.map(({ host, what }) => (
              <Box
                key={host}
                label={host}
                hint={message('endpointBreaks', [what])}
                on={wish.taken.includes(host)}
                disabled={locked}
                set={(on) => act.take(host, on)}
              />
            )),
          )}
        </fieldset>
      )}
      {some && <Box label={message('blockPause')} on={wish.paused} disabled={locked} set={act.pause} />}
      {some && <ExceptionSites sites={wish.exceptions} except={act.except} />}
      <p class="quiet">{message('blockLimits')}</p>
      {slows && <p class="quiet">{message('blockSlow')}</p>}
    </div>
  );
}

type VendorProps = Pick<Props, 'wish'> & {
  vendor: Blockable;
  label: string;
  locked: boolean;
  block: BlockActions['block'];
};

const VendorBox = ({ vendor: { slug, hosts, breaks }, label, wish, locked, block }: VendorProps) => (
  <Box
    label={label}
    hint={[
      message('homeBlocked', [numberText(hosts)]),
      ...(breaks.length === 0 ? [] : [message('homeLeft', [numberText(breaks.length)])]),
    ].join(' · ')}
    on={isVendorBlocked(wish, slug)}
    disabled={locked}
    set={(on) => block(slug, on)}
  />
);
