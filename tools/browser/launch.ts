import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { type BrowserName, ensureBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a real browser with the extension in it. */
export function launch(name: BrowserName, options: Omit<LaunchOptions, 'executable'>): Promise<Driver> {
  const launcher = name === 'chromium' ? launchChromium : launchFirefox;
  return launcher({ ...options, executable: ensureBrowser(name) });
}
