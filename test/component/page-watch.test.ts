import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WatchOrder } from '../../src/core/blocking/watched.ts';

type Listener = (order: unknown, sender: { id?: string }, answer: (answer: unknown) => void) => void;

/** Stands in for the extension's side, and for what the browser saw the page ask. */
let asked: { ask: string; hosts?: Record<string, number> }[] = [];
let listeners: Listener[] = [];
const runtime: { id: string | undefined; [key: string]: unknown } = {
  id: 'telltale',
  sendMessage: async (message: { ask: string }) => void asked.push(message),
  onMessage: {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: (gone: Listener) => {
      listeners = listeners.filter((listener) => listener !== gone);
    },
  },
};
let see: (names: string[]) => void = () => undefined;
let isObserving = false;
class Observer {
  constructor(tell: (list: { getEntries(): { name: string }[] }) => void) {
    see = (names) => isObserving && tell({ getEntries: () => names.map((name) => ({ name })) });
  }
  observe({ type, buffered }: { type: string; buffered: boolean }) {
    isObserving = type === 'resource' && buffered;
  }
  disconnect() {
    isObserving = false;
  }
}
vi.stubGlobal('chrome', { runtime });
vi.stubGlobal('browser', undefined);
vi.stubGlobal('PerformanceObserver', Observer);
// The extension's side is looked up once, when the module is first there.
vi.resetModules();
const { startWatch } = await import('../../src/page/watch/session.ts');

const tell = (order: WatchOrder | { tell: 'again' }) => {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(order, { id: 'telltale' }, (one) => answers.push(one));
  return answers[0];
};
const filter = vi.fn((host: string) => host.endsWith('acme.example'));
let ended = 0;
const start = (isTop = true) => {
  vi.stubGlobal('top', isTop ? window : {});
  startWatch(filter, () => {
    ended += 1;
  });
};

beforeEach(() => {
  vi.useFakeTimers();
  [asked, listeners, ended, runtime.id] = [[], [], 0, 'telltale'];
  filter.mockClear();
});
afterEach(() => {
  tell({ watch: 'leave' });
  vi.useRealTimers();
});

test('the top frame counts what may be on record, asks the filter once a host, and tells when it is asked', () => {
  start();
  see([
    'https://stat.acme.example/a?b',
    'https://stat.acme.example:8443/',
    'http://cdn.example/x.js',
    'data:text/plain,x',
  ]);
  see(['https://cdn.example/y.js', 'https://log.acme.example/#z']);
  const hosts = { 'stat.acme.example': 2, 'log.acme.example': 1 };
  expect(tell({ watch: 'report' })).toEqual({ hosts, isExact: false });
  expect(filter.mock.calls.map(([host]) => host)).toEqual(['stat.acme.example', 'cdn.example', 'log.acme.example']);
  expect(asked).toEqual([]);
});

test('what frames hand on is added, and orders to other scripts are left to them', () => {
  start();
  see(['https://stat.acme.example/']);
  expect(tell({ watch: { add: { 'stat.acme.example': 3, 'log.acme.example': 1 } } })).toBeNull();
  expect(tell({ tell: 'again' })).toBeUndefined();
  expect(tell({ watch: 'report' })).toMatchObject({ hosts: { 'stat.acme.example': 4, 'log.acme.example': 1 } });
});

test('the browser’s own list of requests takes the place of what was seen, and frames add nothing to it', () => {
  start();
  see(['https://stat.acme.example/1', 'https://stat.acme.example/2']);
  tell({ watch: { exact: { 'stat.acme.example': 2, 'cdn.example': 4 } } });
  see(['https://stat.acme.example/3']);
  tell({ watch: { add: { 'stat.acme.example': 1 } } });
  tell({ watch: { exact: { 'stat.acme.example': 1 } } });
  expect(tell({ watch: 'report' })).toEqual({ hosts: { 'stat.acme.example': 3 }, isExact: true });
});

test('a frame collects and hands on, and says nothing when the page is asked', async () => {
  start(false);
  see(['https://stat.acme.example/', 'https://cdn.example/']);
  see(['https://stat.acme.example/again']);
  expect(tell({ watch: 'report' })).toBeUndefined();
  await vi.advanceTimersByTimeAsync(300);
  see(['https://log.acme.example/']);
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual([
    { ask: 'watched', hosts: { 'stat.acme.example': 2 } },
    { ask: 'watched', hosts: { 'log.acme.example': 1 } },
  ]);
});

test('a page that contacts more hosts than can be is believed up to a limit', () => {
  start();
  see(Array.from({ length: 1000 }, (_, i) => `https://h${i}.acme.example/`));
  const { hosts } = tell({ watch: 'report' }) as { hosts: object };
  expect(Object.keys(hosts)).toHaveLength(300);
});

test('it ends for good when it is told to, and in a frame when the extension is gone', async () => {
  start();
  tell({ watch: 'leave' });
  expect([ended, isObserving, listeners.length]).toEqual([1, false, 0]);
  start(false);
  see(['https://stat.acme.example/']);
  runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(300);
  expect([ended, asked]).toEqual([2, []]);
});
