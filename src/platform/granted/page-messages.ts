import browser from 'webextension-polyfill';
import type { WatchOrder } from '../../core/blocking/watched.ts';
import { type Asker, askerOf, tabOfFrame } from '../../core/recognise/links/asker.ts';
import type { BannerOrder, Order } from '../../core/recognise/links/question.ts';

/** Whatever a page's script is told. */
export type PageOrder = Order | BannerOrder | WatchOrder;

/**
 * Answers messages of the extension's own content scripts, in top frames of pages of https, and hears those of other frames:
 * the one place that listens to any. Everybody else gets no answer, not even a refusal.
 */
export function watchQuestions(
  answer: (message: unknown, asker: Asker) => Promise<unknown>,
  hearFrame: (message: unknown, tabId: number) => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const asker = askerOf(sender, browser.runtime.id);
    if (asker !== null) return answer(message, asker);
    const tabId = tabOfFrame(sender, browser.runtime.id);
    if (tabId !== null) hearFrame(message, tabId);
    return undefined;
  });
}

/** Tells the content scripts of a tab's top frame something. Null where there is none, or it has nothing to say. */
export const tellPage = (tabId: number, order: PageOrder): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(() => null);

/** Tells those of all frames. */
export const tellFrames = (tabId: number, order: PageOrder): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, order).catch(() => null);
