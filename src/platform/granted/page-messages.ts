import browser from 'webextension-polyfill';
import { type Asker, askerOf } from '../../core/recognise/links/asker.ts';
import type { BannerOrder, Order } from '../../core/recognise/links/question.ts';

/**
 * Answers messages of the extension's own content scripts, in top frames of pages of https: the one place that listens to
 * any. Everybody else gets no answer, not even a refusal.
 */
export function watchQuestions(answer: (message: unknown, asker: Asker) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const asker = askerOf(sender, browser.runtime.id);
    return asker === null ? undefined : answer(message, asker);
  });
}

/** Tells a content script of a tab something. Null where there is none, or it has nothing to say. */
export async function tellPage(tabId: number, order: Order | BannerOrder): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(() => null);
}
