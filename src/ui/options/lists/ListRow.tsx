import type { ListInfo } from '../../../core/lists/list.ts';
import type { Interval } from '../../../core/lists/subscription.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { dateText } from '../../parts/words.ts';
import { Managed } from '../Managed.tsx';
import { ListDetails } from './ListDetails.tsx';
import type { ListActions } from './list-actions.ts';
import { SubscriptionLine } from './SubscriptionLine.tsx';

type Props = { info: ListInfo; damaged: boolean; textless: boolean; paused: boolean; act: ListActions };

/** One list: on or off, how it is kept up to date, and what can be changed of it. */
export function ListRow({ info, damaged, textless, paused, act }: Props) {
  const { id, name, on, colour, entries, refused, updated, from, managed } = info;
  const subscription = from && {
    name,
    from,
    paused,
    update: () => act.update(info),
    changeInterval: managed ? null : (every: Interval) => act.change(id, { from: { ...from, every } }),
  };
  return (
    <li class="list">
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={managed}
          aria-label={message('listOn', [name])}
          onChange={(event) => act.change(id, { on: event.currentTarget.checked })}
        />
        <span class={`swatch colour-${colour}`} aria-hidden="true" />
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span class="quiet">
          {counted('listEntries', entries, [dateText(updated.slice(0, 10))])}
          {refused > 0 && ` · ${counted('listRefused', refused)}`}
        </span>
      </label>
      {managed && <Managed />}
      {damaged && (
        <p role="alert">
          {message('listDamaged', [name])}{' '}
          <button type="button" onClick={() => act.rebuild(info)}>
            {message('listRebuild')}
          </button>
        </p>
      )}
      {textless && <p role="alert">{message('listTextless', [name])}</p>}
      {subscription !== null && <SubscriptionLine {...subscription} />}
      <ListDetails info={info} act={act} />
    </li>
  );
}
