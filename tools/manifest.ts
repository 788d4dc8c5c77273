import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../manifest.json' with { type: 'json' };
import { homepageOf, isPlaceholder, PRODUCT } from '../src/core/product.ts';

export type Target = 'chrome' | 'firefox';

/** Required, it makes every page of every user of Chrome slower: there it comes by the click that wants it. */
const RULES = 'declarativeNetRequestWithHostAccess';

/** The oldest engine that each package runs in, as build tools name it; the manifests below say the same to browsers. */
export const ENGINES: Record<Target, string> = { chrome: 'chrome120', firefox: 'firefox142' };

/** The add-on id in Firefox; storage and policies are tied to it. */
export const GECKO_ID = PRODUCT.geckoId;

/** Who makes it and where it is, as far as that is decided. Chrome takes an author by an address alone. */
function whose(target: Target) {
  const homepage = homepageOf(PRODUCT);
  const author = target === 'firefox' && !isPlaceholder(PRODUCT.author) ? PRODUCT.author : null;
  return { ...(homepage === null ? {} : { homepage_url: homepage }), ...(author === null ? {} : { author }) };
}

/** The record beside the page: the one page that each browser opens in a way of its own. */
const PANEL = 'src/ui/panel/panel.html';
const PANEL_KEYS = { suggested_key: { default: 'Alt+Shift+P' } };

/**
 * The manifest of one browser, from the one file that both share. `key` (base64 of a public key) fixes the id of the
 * unpacked extension in Chrome, which tests need and the store sets by itself.
 */
export function manifestFor(target: Target, key?: string): ManifestV3Export {
  if (target === 'chrome') {
    const storage = { managed_schema: 'managed_schema.json' };
    return {
      ...base,
      ...whose(target),
      storage,
      side_panel: { default_path: PANEL },
      commands: { ...base.commands, 'open-panel': { ...PANEL_KEYS, description: '__MSG_openPanel__' } },
      minimum_chrome_version: '120',
      ...(key ? { key } : {}),
    } as unknown as ManifestV3Export;
  }
  return {
    ...base,
    ...whose(target),
    // Firefox's sidebar needs none. Rules cannot be optional here; they cost and prompt nothing.
    permissions: [...base.permissions.filter((permission) => permission !== 'sidePanel'), RULES].sort(),
    optional_permissions: base.optional_permissions.filter((permission) => permission !== RULES),
    sidebar_action: {
      default_panel: PANEL,
      default_title: base.name,
      default_icon: base.icons,
      // Else Firefox would open it by itself.
      open_at_install: false,
    },
    commands: { ...base.commands, _execute_sidebar_action: PANEL_KEYS },
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        // 142 is the first version on desktop and Android that reads data_collection_permissions.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}
