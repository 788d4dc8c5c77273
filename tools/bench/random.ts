/** Picks a whole number from 0 to below `count`. */
export type Pick = (count: number) => number;

/** A seeded generator (mulberry32): the same seed gives the same numbers on every machine. */
export function picker(seed: number): Pick {
  let state = seed | 0;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

export function oneOf<Item>(pick: Pick, items: readonly Item[]): Item {
  return items[pick(items.length)] as Item;
}

/** The same things in another order, each order as likely as any. */
export function shuffled<Item>(pick: Pick, items: readonly Item[]): Item[] {
  const left = [...items];
  return items.map(() => left.splice(pick(left.length), 1)[0] as Item);
}
