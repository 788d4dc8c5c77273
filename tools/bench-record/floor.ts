import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEST_KEY } from '../build.ts';
import { manifestFor, type Target } from '../manifest.ts';

/** The product's listeners, none of its work: a new page gets the same fixed badge. */
const WORKER = `
const api = globalThis.browser ?? chrome;
const show = (tabId) => api.action.setBadgeText({ tabId, text: '!!' });
api.tabs.onUpdated.addListener((tabId, change) => (change.url || change.status === 'complete') && show(tabId));
api.tabs.onActivated.addListener(({ tabId }) => show(tabId));
api.runtime.onInstalled.addListener(() => {});
api.runtime.onStartup.addListener(() => {});
api.storage.onChanged.addListener(() => {});
api.alarms.onAlarm.addListener(() => {});
api.contextMenus.onClicked.addListener(() => {});
api.omnibox.onInputChanged.addListener(() => {});
`;

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Floor</title>${body}`;

/** An extension that does nothing, with the same permissions: what any extension costs. Returns its folder. */
export function makeFloor(target: Target): string {
  const folder = fileURLToPath(new URL(`../../dist/bench-floor-${target}`, import.meta.url));
  const files: Record<string, string> = {
    'worker.js': WORKER,
    'src/ui/popup/popup.html': page('<style>body { width: 400px }</style><h1>Nothing</h1>'),
    'src/ui/options/options.html': page('<h1>Nothing</h1>'),
    'manifest.json': JSON.stringify(floorManifest(target)),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function floorManifest(target: Target): object {
  const { manifest_version, version, permissions, omnibox, browser_specific_settings, minimum_chrome_version } =
    manifestFor(target) as unknown as Record<string, unknown>;
  return {
    ...{ manifest_version, version, permissions, omnibox, name: 'Floor' },
    action: { default_popup: 'src/ui/popup/popup.html' },
    options_ui: { page: 'src/ui/options/options.html', open_in_tab: true },
    ...(target === 'chrome'
      ? { background: { service_worker: 'worker.js' }, key: TEST_KEY, minimum_chrome_version }
      : { background: { scripts: ['worker.js'] }, browser_specific_settings }),
  };
}
