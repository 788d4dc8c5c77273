import { describe, expect, test } from 'vitest';
import { KeptOpen } from '../../../src/core/lists/kept-open.ts';

/** Opens by counting up, so that each opening is another. */
function counting() {
  let count = 0;
  return { open: () => Promise.resolve(++count), times: () => count };
}

describe('what is kept open', () => {
  test('is opened once a key, however often and however early it is asked for again', async () => {
    const { open, times } = counting();
    const kept = new KeptOpen<number>();
    const [first, again] = [kept.get('a', open), kept.get('a', open)];
    expect(await first).toBe(1);
    expect(await again).toBe(1);
    expect(await kept.get('a', open)).toBe(1);
    expect(await kept.get('b', open)).toBe(2);
    expect(times()).toBe(2);
  });

  test('is let go as soon as its key is not in use, and nothing else is', async () => {
    const { open } = counting();
    const kept = new KeptOpen<number>();
    for (const key of ['removed', 'switched off', 'stays']) await kept.get(key, open);
    kept.closeAllBut(['stays', 'never opened']);
    expect(kept.size).toBe(1);
    expect(await kept.get('stays', open)).toBe(3);
    expect(await kept.get('removed', open)).toBe(4);
  });

  test('is let go even while it is being opened', async () => {
    const kept = new KeptOpen<number>();
    let finish = (_: number) => {};
    const opening = kept.get('slow', () => new Promise((resolve) => (finish = resolve)));
    kept.closeAllBut([]);
    finish(1);
    expect(await opening).toBe(1);
    expect(kept.size).toBe(0);
  });

  test('that could not be opened is tried again at the next question, and takes no later one with it', async () => {
    const kept = new KeptOpen<number>();
    let fail = (_: Error) => {};
    const failing = kept.get('a', () => new Promise((_, reject) => (fail = reject)));
    kept.closeAllBut([]);
    const later = kept.get('a', () => Promise.resolve(2));
    fail(new Error('refused'));
    await expect(failing).rejects.toThrow('refused');
    expect(await later).toBe(2);
    expect(await kept.get('a', () => Promise.resolve(3))).toBe(2);
    kept.closeAllBut([]);
    await expect(kept.get('a', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(kept.size).toBe(0);
    expect(await kept.get('a', () => Promise.resolve(4))).toBe(4);
  });

  test('is replaced where it is still in use, and not brought back where it was closed', async () => {
    const { open } = counting();
    const kept = new KeptOpen<number>();
    await kept.get('a', open);
    kept.replace('a', 7);
    expect(await kept.get('a', open)).toBe(7);
    kept.closeAllBut([]);
    kept.replace('a', 8);
    expect(kept.size).toBe(0);
    expect(await kept.get('a', open)).toBe(2);
  });
});
