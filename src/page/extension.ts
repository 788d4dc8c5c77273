import type { Question } from '../core/recognise/links/question.ts';

type Listener = (order: unknown, sender: { id?: string }, answer: (answer: unknown) => void) => void;

/** What of the browser's API a script in a page uses: the polyfill would weigh as much as the rest of it. */
type Api = {
  extension: { inIncognitoContext?: boolean };
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
};
declare const browser: Api | undefined;
declare const chrome: Api;

const { runtime, extension } = typeof browser === 'undefined' ? chrome : browser;

/** Whether the extension that this script came from is still there: it may have been updated, switched off or removed. */
export function isAlive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Whether the page is in a private window, where the extension may have been allowed. */
export const isPrivateWindow = (): boolean => extension.inIncognitoContext === true;

/** Asks the worker. Null where it gives no answer. */
export async function ask<Answer>(question: Question): Promise<Answer | null> {
  try {
    return ((await runtime.sendMessage(question)) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Answers orders of the extension, each script its own: `obey` gives undefined for another's. Returns the function that ends it. */
export function watchOrders<Order>(obey: (order: Order) => unknown): () => void {
  const listener: Listener = (order, { id }, answer) => {
    if (id !== runtime.id) return;
    const answered = obey(order as Order);
    if (answered !== undefined) answer(answered);
  };
  runtime.onMessage.addListener(listener);
  return () => {
    if (isAlive()) runtime.onMessage.removeListener(listener);
  };
}
