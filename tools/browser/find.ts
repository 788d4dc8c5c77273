import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian } from '../debian-packages.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Names on the PATH first, then the usual places of macOS and Windows. */
const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser's executable, or null. CHROMIUM and FIREFOX in the environment come first. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[name.toUpperCase()];
  if (chosen) return runnable(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = PLACES[name].flatMap((place) =>
    /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place)),
  );
  return places.find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's executable; installs Debian's package where this user may. Throws with what to do otherwise. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installOnDebian(DEBIAN[name]) ? findBrowser(name) : null);
  if (found !== null) return found;
  throw new Error(
    [
      `No ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} was found. Install it, then run this again:`,
      `  Debian, Ubuntu: sudo apt-get install ${DEBIAN[name]}`,
      `  macOS:          brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}`,
      `  Windows:        winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`,
      `  elsewhere:      set ${name.toUpperCase()} to the path of its executable`,
    ].join('\n'),
  );
}
