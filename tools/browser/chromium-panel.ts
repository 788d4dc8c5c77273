import type { Browser, Page } from 'puppeteer-core';
import { type DrivenPage, until } from './driver.ts';

/** Opens the side panel by the button of an open popup: the browser opens it for a person's click alone. */
export async function openPanel(browser: Browser, popup: DrivenPage): Promise<Page> {
  await until('the buttons', () => popup.evaluate(() => document.querySelector('.bar-buttons') !== null));
  await popup.tap('.bar-buttons button:nth-last-child(2)');
  const target = await browser.waitForTarget((one) => one.url().endsWith('/panel.html'));
  return target.asPage();
}

/** It is no tab that could be closed: it goes as any window does that closes itself. */
export async function closePanel(page: Page): Promise<void> {
  const closed = new Promise((resolve) => page.once('close', resolve));
  await page.evaluate(() => window.close()).catch(() => undefined);
  await closed;
}
