import { writeFileSync } from 'node:fs';
import { type DrivenPage, NoWindowError, standalone } from './driver.ts';
import { closeSidebar, drawSidebar, runInSidebar } from './firefox-panel.ts';
import { closePopup, drawPopup, runInPopup } from './firefox-privileged.ts';

/** Runs a function inside Firefox, with the browser's own rights. */
// biome-ignore lint/suspicious/noExplicitAny: what comes back is whatever the function gives
type Privileged = (run: unknown, ...args: unknown[]) => Promise<any>;

/** The text of a script for a page that Marionette runs functions in. */
export const scriptOf = (run: unknown): string => `return (${standalone(run)})(...arguments)`;

const noWindow = () => Promise.reject(new NoWindowError('Popup and sidebar of Firefox have no window'));

const view = (privileged: Privileged, run: unknown, draw: unknown, close: unknown): DrivenPage => ({
  evaluate: (inside, ...args) => privileged(run, scriptOf(inside), args),
  screenshot: async (path) => writeFileSync(path, Buffer.from(await privileged(draw), 'base64')),
  resize: () => Promise.reject(new Error('Popup and sidebar of Firefox have a size of their own')),
  tap: noWindow,
  press: noWindow,
  print: noWindow,
  emulate: noWindow,
  close: async () => void (await privileged(close)),
});

export const popupView = (privileged: Privileged): DrivenPage => view(privileged, runInPopup, drawPopup, closePopup);

export const sidebarView = (privileged: Privileged): DrivenPage =>
  view(privileged, runInSidebar, drawSidebar, closeSidebar);
