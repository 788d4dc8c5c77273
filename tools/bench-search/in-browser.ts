import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { startLocalWeb } from '../browser/server.ts';
import { buildPackage, TEST_KEY } from '../build.ts';

/** Milliseconds from each key to the results on the page, in the library's own search box. */
export async function keysInBrowser(name: BrowserName, times: number, typed: readonly string[]): Promise<number[]> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const extension = await buildPackage(target, `dist/bench-${times}-${name}`, TEST_KEY, times);
  const web = await startLocalWeb();
  const profile = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
  const driver = await launch(name, { extension, web, profile, headless: true });
  try {
    const page = await driver.open('src/ui/library/library.html');
    return await page.evaluate(typeAll, [...typed]);
  } finally {
    await driver.close();
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page: enters the field, waits for the index, then puts in each text and takes the time of the last change below it. */
async function typeAll(typed: string[]): Promise<number[]> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const field = async (): Promise<HTMLInputElement> => {
    for (;;) {
      const found = document.querySelector<HTMLInputElement>('header input[type=search]');
      if (found !== null) return found;
      await pause(50);
    }
  };
  const input = await field();
  const results = input.parentElement as HTMLElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const put = (text: string) => {
    setValue?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  input.focus();
  put('xiaomi');
  while (results.querySelector('[role=option]') === null) await pause(50);
  let changed = 0;
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(results, { childList: true, subtree: true, characterData: true, attributes: true });
  const taken: number[] = [];
  for (const text of typed) {
    await pause(20);
    changed = 0;
    const start = performance.now();
    put(text);
    // Results that stay as they are change nothing, and take no time that anybody sees.
    await pause(60);
    if (changed > 0) taken.push(changed - start);
  }
  return taken;
}
