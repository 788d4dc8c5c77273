import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig, type Plugin } from 'vite';
import type { Site } from '../../src/site/pages/render.ts';
import { noInnerHtml } from '../no-inner-html.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const inSite = (file: string) => fileURLToPath(new URL(`../../src/site/${file}`, import.meta.url));

/** The two places where views reach beyond themselves, and what is there on the website: texts, and one company's record. */
function sitePlatform(): Plugin {
  return {
    name: 'telltale-site-platform',
    enforce: 'pre',
    resolveId(id) {
      return id.endsWith('/platform/record/dossiers.ts') ? inSite('record-files.ts') : null;
    },
    transform(code, id) {
      // Of the texts, what is shown: descriptions are for translators.
      if (!id.endsWith('/_locales/en/messages.json')) return null;
      const texts = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
      return {
        code: JSON.stringify(Object.fromEntries(texts.map(([key, { message }]) => [key, { message }]))),
        map: null,
      };
    },
  };
}

const shared = {
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { 'webextension-polyfill': inSite('browser.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies InlineConfig;

/** Calls back with the views, which are read from their source as they are, and lets go of them. */
export async function withViews<Made>(make: (site: Site) => Promise<Made>): Promise<Made> {
  const server = await createServer({
    ...shared,
    plugins: [sitePlatform()],
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const { site } = await server.ssrLoadModule('/src/site/pages/render.ts');
    return await make(site as Site);
  } finally {
    await server.close();
  }
}

/** The website's own scripts and its style sheet, by name. Classic scripts, because a folder opened as files loads no modules. */
export async function bundleAssets(): Promise<Map<string, string>> {
  // Under a test runner this says "test", and development forms of the views would be made.
  process.env.NODE_ENV = 'production';
  const files = new Map<string, string>();
  for (const [name, entry] of [
    ['site.js', 'main.tsx'],
    ['folder.js', 'folder.ts'],
    ['site.css', 'styles.ts'],
  ] as const) {
    const made = await build({
      ...shared,
      plugins: [sitePlatform(), noInnerHtml()],
      build: {
        write: false,
        target: ['chrome120', 'firefox121', 'safari17'],
        modulePreload: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: inSite(entry),
          output: { format: 'iife', codeSplitting: false },
          // Named by what loads code later; there is none of it in one file.
          transform: { define: { 'import.meta': '{}' } },
        },
      },
    });
    const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
    const wanted = output.find(({ fileName }) => fileName.endsWith(name.slice(name.lastIndexOf('.'))));
    if (wanted === undefined) throw new Error(`Nothing like ${name} came out of src/site/${entry}`);
    files.set(name, wanted.type === 'chunk' ? wanted.code : String(wanted.source));
  }
  return files;
}
