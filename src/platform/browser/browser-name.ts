import browser from 'webextension-polyfill';
import { browserNamed } from '../../core/share/report-mistake.ts';

/** TypeScript's DOM does not know it: Chromium alone has it. */
type Hints = { userAgentData?: { brands: { brand: string; version: string }[] } };

/** The browser's name and version, such as "Firefox 153.0"; empty where it does not say. */
export async function browserName(): Promise<string> {
  const info = await browser.runtime.getBrowserInfo?.().catch(() => undefined);
  if (info !== undefined) return `${info.name} ${info.version}`;
  return browserNamed((navigator as Navigator & Hints).userAgentData?.brands, navigator.userAgent);
}
