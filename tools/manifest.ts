import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** Required, it makes every page of every user of Chrome slower: there it comes by the click that wants it. */
const RULES = 'declarativeNetRequestWithHostAccess';

/** The oldest engine that each package runs in, as build tools name it; the manifests below say the same to browsers. */
export const ENGINES: Record<Target, string> = { chrome: 'chrome120', firefox: 'firefox142' };

/** The add-on id in Firefox; storage and policies are tied to it. */
export const GECKO_ID = 'telltale@telltale.example';

/**
 * The manifest of one browser, from the one file that both share. `key` (base64 of a public key) fixes the id of the
 * unpacked extension in Chrome, which tests need and the store sets by itself.
 */
export function manifestFor(target: Target, key?: string): ManifestV3Export {
  if (target === 'chrome') {
    const storage = { managed_schema: 'managed_schema.json' };
    return { ...base, storage, minimum_chrome_version: '120', ...(key ? { key } : {}) } as ManifestV3Export;
  }
  return {
    ...base,
    // Chrome's side panel has no counterpart under this name. Rules cannot be optional here; they cost and prompt nothing.
    permissions: [...base.permissions.filter((permission) => permission !== 'sidePanel'), RULES].sort(),
    optional_permissions: base.optional_permissions.filter((permission) => permission !== RULES),
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        // 142 is the first version on desktop and Android that reads data_collection_permissions.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}
