import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The id that Chromium derives from the manifest's `key`: 32 hex digits of its SHA-256, written with a to p. */
export function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (typeof key !== 'string')
    throw new Error(`${folder} was built without EXTENSION_KEY; run npm run build:test first`);
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** What Chromium keeps of a permission that was granted before: asked for again by a click, it comes without a prompt. */
export function grantHosts(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const granted = {
    api: ['notifications', 'declarativeNetRequestWithHostAccess', 'webRequest'],
    explicit_host: ['<all_urls>'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  // Without developer mode, an extension that reloads itself and came from no store stays off.
  const extensions = { settings: { [id]: { runtime_granted_permissions: granted } }, ui: { developer_mode: true } };
  writeFileSync(file, JSON.stringify({ extensions }));
}
