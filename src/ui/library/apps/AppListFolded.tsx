import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props<Item> = { title: string; items: readonly Item[]; children: (item: Item) => ComponentChildren };

/** A long list behind its count; its rows are made when it is opened. Nothing where the list is empty. */
export function AppListFolded<Item>({ title, items, children }: Props<Item>) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details class="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <ul class="ids">
          {items.map((item, i) => (
            // By place: the same line may be there twice, and none ever moves.
            <li key={i}>{children(item)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
