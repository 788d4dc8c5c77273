import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BannerOrder, BannerShown, Order } from '../../src/core/recognise/links/question.ts';
import { BANNER } from '../support/page-elements.ts';

const OTHER = { ...BANNER, vendor: 'other', name: 'Other' };

type Listener = (order: unknown, sender: { id?: string }, answer: (answer: unknown) => void) => void;

/** Stands in for the extension's side: what it answers, what it was asked, and its orders. */
let answer: BannerShown | null = null;
let asked: unknown[] = [];
let listeners: Listener[] = [];
const runtime: { id: string | undefined; [key: string]: unknown } = {
  id: 'telltale',
  sendMessage: async (message: { ask: string }) => {
    asked.push(message);
    return message.ask === 'banner' ? answer : undefined;
  },
  onMessage: {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: (gone: Listener) => {
      listeners = listeners.filter((listener) => listener !== gone);
    },
  },
};
vi.stubGlobal('chrome', { runtime });
vi.stubGlobal('browser', undefined);

// The extension's side is looked up once, when the module is first there.
vi.resetModules();
const { startBanner } = await import('../../src/page/banner/session.ts');
const shown = () => document.querySelectorAll('html > div').length;
const tell = (order: BannerOrder | Order) => {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(order, { id: 'telltale' }, (one) => answers.push(one));
  return answers;
};
let ended = 0;
async function start(first: BannerShown | null) {
  answer = first;
  startBanner(() => {
    ended += 1;
  });
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  HTMLElement.prototype.showPopover = () => undefined;
  document.documentElement.innerHTML = '<head></head><body></body>';
  runtime.id = 'telltale';
  asked = [];
  ended = 0;
});
afterEach(() => {
  tell({ banner: 'leave' });
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page’s banner', () => {
  test('is what the worker says at first, and nothing where it was shown before', async () => {
    await start({ ...BANNER, isNew: false });
    expect(shown()).toBe(0);
    tell({ banner: BANNER });
    expect(shown()).toBe(1);
  });

  test('stays where it stands while the page is that company’s, and goes or changes with it', async () => {
    await start(BANNER);
    const host = document.querySelector('html > div');
    tell({ banner: { ...BANNER, isNew: false } });
    expect(document.querySelector('html > div')).toBe(host);
    tell({ banner: OTHER });
    expect(shown()).toBe(1);
    expect(document.querySelector('html > div')).not.toBe(host);
    tell({ banner: null });
    expect(shown()).toBe(0);
  });

  test('counts as shown only after it stood there a while', async () => {
    await start(BANNER);
    tell({ banner: null });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([{ ask: 'banner' }]);
    tell({ banner: BANNER });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.slice(1)).toEqual([{ ask: 'banner-did', vendor: 'acme', did: 'shown' }]);
    expect(shown()).toBe(1);
  });

  test('waits until the page is in sight, and asks then, since another tab may have shown it', async () => {
    const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await start(BANNER);
    expect(shown()).toBe(0);
    answer = { ...BANNER, isNew: false };
    sight.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect([shown(), asked.length]).toEqual([0, 2]);
  });

  test('goes for good when it is told to, and leaves orders to marks alone', async () => {
    await start(BANNER);
    expect(tell({ tell: 'leave' })).toEqual([]);
    expect(shown()).toBe(1);
    tell({ banner: 'leave' });
    expect([shown(), ended, listeners.length]).toEqual([0, 1, 0]);
  });

  test('goes by itself when the extension is gone', async () => {
    await start(BANNER);
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([shown(), ended]).toEqual([0, 1]);
  });
});
