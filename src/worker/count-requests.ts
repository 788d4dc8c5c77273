import { urlOf } from '../core/text/url.ts';
import { tellPage } from '../platform/granted/page-messages.ts';

/** How long requests are collected: by then the page's script is there, which alone keeps counts, as the worker may die. */
const COLLECT_MS = 300;

/** By tab, how often each host was asked. */
const pending = new Map<number, Record<string, number>>();

/** Counts a request of a page; that of a page itself begins anew. */
export function countRequest(tabId: number, url: string, isPage: boolean): void {
  const host = urlOf(url)?.hostname;
  if (isPage) pending.delete(tabId);
  if (isPage || host === undefined) return;
  if (pending.size === 0) setTimeout(tellPages, COLLECT_MS);
  const hosts = pending.get(tabId) ?? {};
  hosts[host] = (hosts[host] ?? 0) + 1;
  pending.set(tabId, hosts);
}

function tellPages(): void {
  for (const [tabId, exact] of pending) void tellPage(tabId, { watch: { exact } });
  pending.clear();
}
