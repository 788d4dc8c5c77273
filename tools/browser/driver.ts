import type { BrowserName } from './find.ts';

/** What the toolbar shows for the page in front. */
export type Toolbar = { badge: string; title: string };

/** A page of the extension, or its open popup. Functions given to `evaluate` run inside the page. */
export type DrivenPage = {
  evaluate<Result, Args extends unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** Ports of the local web that every host name leads to; none where the real network is meant. */
  web?: { http: number; https: number };
  /** Keeps the profile in this folder, for a second launch with the same one. */
  profile: string;
  headless: boolean;
  dark?: boolean;
};

/** One real browser with the extension in it and one web tab. The same verbs for Chromium and Firefox. */
export type Driver = {
  name: BrowserName;
  /** Loads an address in the web tab, which stays in front. */
  visit(url: string): Promise<void>;
  /** Changes the web tab's address by the history API, without a load. */
  pushState(path: string): Promise<void>;
  toolbar(): Promise<Toolbar>;
  /** Opens the real popup over the web tab. */
  popup(): Promise<DrivenPage>;
  /** Opens a page of the extension in a tab of its own. */
  open(path: string): Promise<DrivenPage>;
  /** Ends the background worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Resolves when the person closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
};

/** Asks until the answer is true. Says what was waited for when it never comes. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result>,
  timeoutMs = 10_000,
): Promise<NonNullable<Result>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      last = await ask();
      if (last) return last as NonNullable<Result>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}; last answer: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
