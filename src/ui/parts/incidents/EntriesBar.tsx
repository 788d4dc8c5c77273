import { useId } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';

export const ENTRY_ORDERS = ['newest', 'heaviest'] as const;
export type EntryOrder = (typeof ENTRY_ORDERS)[number];

type Props = {
  order: EntryOrder;
  onOrder: (order: EntryOrder) => void;
  /** Whether every entry is open, or none. */
  allOpen: boolean;
  noneOpen: boolean;
  onExpand: () => void;
  onCollapse: () => void;
};

/** The order of a record's entries, and the opening of all of them at once. */
export function EntriesBar({ order, onOrder, allOpen, noneOpen, onExpand, onCollapse }: Props) {
  const name = useId();
  return (
    <div class="entries-bar">
      <fieldset class="choice">
        <legend class="unseen">{message('orderLabel')}</legend>
        {ENTRY_ORDERS.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={order === value} onChange={() => onOrder(value)} />
            {message(`order_${value}`)}
          </label>
        ))}
      </fieldset>
      <button type="button" class="plain" disabled={allOpen} onClick={onExpand}>
        {message('expandAll')}
      </button>
      <button type="button" class="plain" disabled={noneOpen} onClick={onCollapse}>
        {message('collapseAll')}
      </button>
    </div>
  );
}
