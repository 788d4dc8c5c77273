import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openOverview } from '../../src/core/overview/overview-columns.ts';
import { homepageOf, PRODUCT } from '../../src/core/product.ts';
import { buildAll } from '../../tools/build.ts';
import { DIST, openPackage } from '../support/package.ts';

const zips = () => ['chrome', 'firefox'].map((target) => readFileSync(join(DIST, `telltale-${target}.zip`)));
let firstZips: Buffer[] = [];

beforeAll(async () => {
  await buildAll();
  firstZips = zips();
});

/** From a copy: small buffers of Node begin within a larger one. */
const incidentsIn = (folder: string) => openOverview(new Uint8Array(readFileSync(join(folder, 'overview.bin'))).buffer);

const PERMISSIONS = ['alarms', 'contextMenus', 'scripting', 'storage', 'tabs', 'unlimitedStorage'];

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  const opened = () => openPackage(target);

  test('asks for exactly these permissions at install', () => {
    // Required in Chrome, the latter makes every page of every user slower; Firefox knows it as required alone.
    const own = target === 'chrome' ? ['sidePanel'] : ['declarativeNetRequestWithHostAccess'];
    expect([...opened().manifest.permissions].sort()).toEqual([...PERMISSIONS, ...own].sort());
  });

  test('names the oldest versions that it runs in, and whose it is where that is decided', () => {
    const { manifest } = opened();
    if (target === 'chrome') expect(manifest.minimum_chrome_version).toBe('120');
    else {
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.id).toBe(PRODUCT.geckoId);
      expect([gecko.strict_min_version, gecko_android.strict_min_version]).toEqual(['142.0', '142.0']);
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
    expect(manifest.homepage_url ?? null).toBe(homepageOf(PRODUCT));
  });

  test('asks for no host and injects nothing at install', () => {
    const { manifest } = opened();
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('opens its popup and its panel by keys, and ships the texts that the settings link to', () => {
    const { manifest, files, read } = opened();
    const panel = target === 'chrome' ? 'open-panel' : '_execute_sidebar_action';
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action', panel]);
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+L');
    expect(manifest.commands[panel].suggested_key.default).toBe('Alt+Shift+P');
    expect(files).toEqual(expect.arrayContaining(['privacy.txt', 'license.txt', 'notice.txt']));
    expect(read('privacy.txt')).toContain('# Privacy');
  });

  test('shows the record beside the page as each browser has it, and in Firefox not by itself', () => {
    const { manifest, files } = opened();
    const page = 'src/ui/panel/panel.html';
    expect(files).toContain(page);
    if (target === 'chrome') {
      expect(manifest.side_panel).toEqual({ default_path: page });
      expect(manifest.sidebar_action).toBeUndefined();
    } else {
      expect(manifest.side_panel).toBeUndefined();
      expect(manifest.sidebar_action.default_panel).toBe(page);
      expect(manifest.sidebar_action.open_at_install).toBe(false);
    }
  });

  test('offers exactly these optional permissions', () => {
    const { manifest } = opened();
    const rules = target === 'chrome' ? ['declarativeNetRequestWithHostAccess'] : [];
    expect(manifest.optional_permissions).toEqual([...rules, 'notifications', 'webRequest']);
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
  });

  test('lets its pages load nothing from elsewhere, and fetch lists over https alone', () => {
    const policy: string = opened().manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    const directives = policy.split('; ').filter((directive) => !directive.startsWith('connect-src'));
    expect(directives.join('; ')).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(policy).toContain("connect-src 'self' https:;");
  });

  test('has no remote code, no eval, and asks the network in the one place that downloads subscribed lists', () => {
    const { files, read } = opened();
    for (const file of files.filter((name) => /\.(js|html)$/.test(name))) {
      const text = read(file);
      expect(text, file).not.toMatch(/<script[^>]+src="(https?:)?\/\//);
      expect(text, file).not.toMatch(/\beval\(|\bnew Function\(|\bimportScripts\(/);
      expect(text, file).not.toMatch(/XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon/);
      // Twice in the download (a redirect is looked at anew), once for files of the package, and a method of that name in
      // the tree of the search's words.
      expect([...text.matchAll(/\bfetch\(/g)].length, file).toBeLessThanOrEqual(4);
      for (const [, asked = ''] of text.matchAll(/\bfetch\(([^,)]+)/g)) expect(asked, file).toMatch(/^\w+$/);
      expect(text, file).not.toMatch(/import\(\s*["'`]https?:/);
    }
  });

  test('has three scripts for pages, marks, banner and watch: each a file by itself, at most 6 kB packed, that loads and fetches nothing', () => {
    const { files, read, gzipped, closure } = opened();
    const scripts = files.filter((file) => file.startsWith('page/')).sort();
    expect(scripts).toEqual(['page/banner.js', 'page/marks.js', 'page/watch.js']);
    for (const script of scripts) {
      expect(gzipped([script]), script).toBeLessThanOrEqual(6 * 1024);
      expect(closure(script)).toEqual([script]);
      expect(read(script), script).not.toMatch(/\bfetch\(|\bimport\(|innerHTML|getURL|storage/);
    }
  });

  test('can be read: in what is ours names are whole, and statements have lines of their own', () => {
    const { files, read } = opened();
    for (const file of files.filter((one) => one.endsWith('.js'))) {
      const modules = read(file).split(/^\s*\/\/ (?=\S+$)/m);
      const ours = modules.filter((text) => text.startsWith('src/')).join('');
      const names = [...ours.matchAll(/\b(?:var|let|const|function) (\w+)/g)].map(([, name = '']) => name);
      const short = names.filter((name) => name.length < 3);
      expect(short.length, `${file}: ${short.join(' ')}`).toBeLessThanOrEqual(3 + names.length / 10);
      const long = ours.split('\n').filter((line) => line.length > 1000 && !/^(?:im|ex)port /.test(line));
      expect(long, file).toEqual([]);
    }
  });

  test('has an icon of each level at both toolbar sizes, and its texts', () => {
    const { files } = opened();
    for (const level of ['none', 'noted', 'elevated', 'serious']) {
      for (const size of [16, 32]) expect(files).toContain(`icons/${level}-${size}.png`);
    }
    expect(files).toContain('_locales/en/messages.json');
  });

  test('stays small, as a minifier leaves it: worker, first load of popup and panel, library before data, a pack of dossiers', () => {
    const { manifest, read, closure, assetsOf, gzipped, files, folder } = opened();
    const worker = closure(manifest.background.service_worker ?? manifest.background.scripts[0]);
    const page = (path: string) => {
      const assets = assetsOf(path);
      return [...new Set(assets.flatMap((file) => (file.endsWith('.js') ? closure(file) : [file])))];
    };
    expect(read('manifest.json')).toContain(manifest.action.default_popup);
    const packs = files.filter((file) => file.startsWith('dossiers/'));
    expect(packs.length).toBeGreaterThan(5);
    const kB = 1024;
    expect(gzipped(worker), 'worker').toBeLessThanOrEqual(48 * kB);
    expect(gzipped(page(manifest.action.default_popup)), 'popup').toBeLessThanOrEqual(45 * kB);
    expect(gzipped(page('src/ui/panel/panel.html')), 'panel').toBeLessThanOrEqual(50 * kB);
    expect(gzipped(page('src/ui/library/library.html')), 'library').toBeLessThanOrEqual(82 * kB);
    for (const pack of packs) expect(gzipped([pack]), pack).toBeLessThanOrEqual(80 * kB);
    // The record grows: what an incident weighs, with its sources and its share of its company's record, may not.
    expect(gzipped(packs) / incidentsIn(folder).length, 'dossiers, an incident').toBeLessThanOrEqual(1.3 * kB);
  });

  test('has a search index under 64 kB packed', () => {
    const { gzipped } = opened();
    expect(gzipped(['search-index.json'])).toBeLessThanOrEqual(64 * 1024);
  });

  test('carries none of the record in its code: no incident and no host', () => {
    const { files, read, folder } = opened();
    const code = files.filter((file) => file.endsWith('.js')).map(read);
    const incidents = incidentsIn(folder);
    const { hosts }: { hosts: { host: string }[] } = JSON.parse(read('endpoints.json'));
    const names = [...incidents.map(({ id }) => id), ...hosts.map(({ host }) => host)];
    expect(names.length).toBeGreaterThan(300);
    const carried = names.filter((name) => code.some((text) => new RegExp(`["'\`]${name}["'\`]`).test(text)));
    expect(carried).toEqual([]);
  });

  test('holds no absolute path of the machine that built it', () => {
    const { files, read, folder } = opened();
    const root = folder.replace(/dist.*$/, '');
    expect(files.filter((file) => /\.(js|html|json|css)$/.test(file) && read(file).includes(root))).toEqual([]);
  });
});

test('Firefox’s own linter finds no error and no warning', () => {
  const bin = join(DIST, '../node_modules/.bin/web-ext');
  const run = () =>
    execFileSync(bin, ['lint', '-s', join(DIST, 'firefox'), '--warnings-as-errors', '--output', 'json'], {
      encoding: 'utf8',
    });
  const { summary, errors, warnings } = JSON.parse(run());
  expect([errors, warnings]).toEqual([[], []]);
  expect(summary.errors + summary.warnings).toBe(0);
});

test('building again gives the same bytes', async () => {
  await buildAll();
  expect(zips().map((zip, i) => zip.equals(firstZips[i] as Buffer))).toEqual([true, true]);
});

test('LICENSE and NOTICE are beside the code', () => {
  for (const file of ['LICENSE', 'NOTICE']) expect(existsSync(join(DIST, '..', file)), file).toBe(true);
});
