import type { Watched, WatchOrder, WatchReport } from '../../core/blocking/watched.ts';
import { ask, isAlive, watchOrders } from '../extension.ts';

/** How long a frame collects before it tells: a page that loads asks for hundreds of things at once. */
const COLLECT_MS = 300;

/** What one page is believed to contact. */
const MOST_HOSTS = 300;

const HOST = /^(?:https?|wss?):\/\/([^/?#:]+)/;

/**
 * Counts what this document asks hosts for that may be on record, until it is told to leave. The top frame keeps the counts of the
 * whole page, in memory only; other frames hand theirs on. `mayBe` is asked once a host.
 */
export function startWatch(mayBe: (host: string) => boolean, onEnd: () => void): void {
  const isTop = window === window.top;
  const counts = new Map<string, number>();
  const known = new Map<string, boolean>();
  let telling = false;
  let isExact = false;

  const add = (host: string, times: number) => {
    if (counts.has(host) || counts.size < MOST_HOSTS) counts.set(host, (counts.get(host) ?? 0) + times);
  };
  const isKnown = (host: string): boolean => {
    const isOne = known.get(host) ?? mayBe(host);
    known.set(host, isOne);
    return isOne;
  };
  /** The browser's own list has all requests from the first on, among them those that were seen here. */
  const count = (hosts: Watched) => {
    if (!isExact) counts.clear();
    isExact = true;
    for (const [host, times] of Object.entries(hosts)) if (isKnown(host)) add(host, times);
  };
  const tell = () => {
    telling = false;
    const hosts = Object.fromEntries(counts);
    counts.clear();
    if (isAlive()) void ask({ ask: 'watched', hosts });
    else end();
  };
  const see = ({ name }: PerformanceEntry) => {
    const host = HOST.exec(name)?.[1];
    if (host === undefined) return;
    if (isExact || !isKnown(host)) return;
    add(host, 1);
    if (isTop || telling) return;
    telling = true;
    setTimeout(tell, COLLECT_MS);
  };
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(see));
  const end = () => {
    observer.disconnect();
    stopOrders();
    onEnd();
  };
  const stopOrders = watchOrders<WatchOrder | object>((order) => {
    if (!('watch' in order)) return undefined;
    if (order.watch === 'leave') end();
    else if (!isTop) return undefined;
    else if (order.watch === 'report') return { hosts: Object.fromEntries(counts), isExact } satisfies WatchReport;
    else if ('exact' in order.watch) count(order.watch.exact);
    else if (!isExact) for (const [host, times] of Object.entries(order.watch.add)) add(host, times);
    return null;
  });
  observer.observe({ type: 'resource', buffered: true });
}
