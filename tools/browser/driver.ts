import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './find.ts';
import type { MainThread } from './main-thread.ts';

/** What the toolbar shows for the page in front. */
export type Toolbar = { badge: string; title: string };

/** The same for the page in front of one window. */
export type Front = Toolbar & {
  url: string;
  /** Address of the button's picture; absent where the browser does not say. */
  picture?: string;
};

/** What a view cannot do that has no window of its own for keys, the pointer or the printer. */
export class NoWindowError extends Error {}

/** A page of the extension, or its open popup. Functions given to `evaluate` run inside the page. */
export type DrivenPage = {
  evaluate<Result, Args extends unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  screenshot(path: string): Promise<void>;
  /**
   * Gives the page a window of this size, in CSS px; `touch` makes it a phone's, in Chromium alone. Not for popups,
   * which have the size of their contents.
   */
  resize(width: number, height: number, touch?: boolean): Promise<void>;
  /** Clicks as a person does: what asks for a permission takes no other click. */
  tap(selector: string): Promise<void>;
  /** Presses keys one after the other as a person does: `a`, `Enter`, `ArrowDown`, `Shift+Tab`. */
  press(...keys: string[]): Promise<void>;
  /** The page on paper, as a PDF: what the browser's own print dialogue would make of it. */
  print(): Promise<Uint8Array>;
  /** Sets media features such as `forced-colors` to a value, all others as usual. Chromium only. */
  emulate(features: Record<string, string>): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  executable: string;
  /** Folder of the unpacked extension; null for a browser without it, where only the web tab can be driven. */
  extension: string | null;
  /** Folder of another unpacked extension that is only loaded, to be compared with. */
  peer?: string;
  /** Ports of the local web that every host name leads to; none where the real network is meant. */
  web?: { http: number; https: number };
  /** Keeps the profile in this folder, for a second launch with the same one. */
  profile: string;
  headless: boolean;
  /** Home folder of the browser's process, where Firefox looks for policies. */
  home?: string;
  dark?: boolean;
  /** Whether hosts, and notifications, that a click asks for are granted without the browser's prompt, which no driver can answer. */
  grantsHosts?: boolean;
  /** Allows the extension in private windows at the launch: allowing it later reloads it, which ends its pages. */
  allowsPrivate?: boolean;
  /** Leaves the page alone that a new profile is introduced with; else it is waited for and closed. */
  keepsIntroduction?: boolean;
};

/** The page that opens by itself after the extension was installed, from the root of the package. */
export const INTRODUCTION = 'src/ui/welcome/welcome.html';

/** Whether the introduction will open and has to be closed, lest it come to the front later. Asked before the launch. */
export function closesIntroduction({ extension, profile, keepsIntroduction = false }: LaunchOptions): boolean {
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  return extension !== null && existsSync(join(extension, INTRODUCTION)) && isNew && !keepsIntroduction;
}

/** One real browser with the extension in it and one web tab. The same verbs for Chromium and Firefox. */
export type Driver = {
  name: BrowserName;
  /** Loads an address in the web tab, which stays in front. */
  visit(url: string): Promise<void>;
  /** The web tab. */
  tab: DrivenPage;
  /** The page of the extension that stays open, for its API. */
  hub: DrivenPage;
  toolbar(): Promise<Toolbar>;
  /** What the address bar offers for a text, as people read it; null where the browser does not say. */
  suggestions(typed: string): Promise<string[] | null>;
  /**
   * Selects the text of an element in the web tab and picks the extension's entry for selected text from the context
   * menu. Chromium shows its menu to no driver: there the worker gets the event that a click would send.
   */
  lookUpSelected(selector: string): Promise<void>;
  /** Opens the real popup over the web tab, or over the page in front of the private window, which has to be the newest. */
  popup(isPrivate?: boolean): Promise<DrivenPage>;
  /**
   * Opens the real side panel beside the web tab: in Chromium by the popup's button, in Firefox, where no driver can press
   * into a popup, by the keys.
   */
  panel(): Promise<DrivenPage>;
  /** Opens a page of the extension in a tab of its own. */
  open(path: string): Promise<DrivenPage>;
  /** Ends the background worker as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Runs a function inside the living worker, and wakes none. */
  inWorker<Result, Args extends unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** What the toolbars of all windows show, read behind the extension's back: the worker is neither woken nor notified. */
  fronts(): Promise<Front[]>;
  /** Opens a window of its own; a private one shows nothing of the extension unless it is allowed there. */
  openWindow(url: string, isPrivate?: boolean): Promise<void>;
  /** Does so in the browser's own page for extensions. All pages of the extension, the hub among them, are gone after it. */
  switchOffAndOn(): Promise<void>;
  /** Takes what now lies in the package's folder as a new version, as an update does; all pages are gone after it, the hub too. */
  update(): Promise<void>;
  /** Allows the extension in private windows, which reloads it; its pages are gone after it. */
  allowPrivate(): Promise<void>;
  /** Errors and rejections that nobody handled, of the worker and all pages of the extension since the launch. */
  problems(): Promise<string[]>;
  /** Whether the browser takes every request past rules of the extension; null where it does not say. */
  filtersRequests(): Promise<boolean | null>;
  /** What the main thread of the web tab does while it loads a page; null where the browser does not say. */
  mainThread(url: string, run: () => Promise<void>): Promise<MainThread | null>;
  /** Bytes that the worker's scripts hold, buffers included; null where the browser does not say. */
  workerMemory(): Promise<number | null>;
  /** Bytes of the process that worker and pages of the extension run in, after a collection; null as above. */
  processMemory(): Promise<number | null>;
  /** Resolves when the person closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a power cut does, in the middle of whatever it is doing. */
  kill(): Promise<void>;
};

/**
 * The text of a function that runs inside a page. The TypeScript loader wraps named functions in a helper of its own,
 * `__name`, which the page does not have: it gets one that does nothing.
 */
export const standalone = (run: unknown): string =>
  `(...args) => { const __name = (named) => named; return (${String(run)})(...args); }`;

/** Runs in a page: selects the text of an element, and answers it. */
export function selectText(selector: string): string {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing to select: ${selector}`);
  getSelection()?.selectAllChildren(found);
  return String(getSelection());
}

/** Asks until the answer is true. Says what was waited for when it never comes; `timeoutMs` is far from what any answer takes, also on a busy machine. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result>,
  timeoutMs = 30_000,
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
