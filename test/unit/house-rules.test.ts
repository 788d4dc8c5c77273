import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = /\.(ts|tsx|mjs|css)$/;

const filesUnder = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(ROOT + file).isFile());
const read = (file: string) => readFileSync(ROOT + file, 'utf8');
const code = ['src', 'test', 'tools'].flatMap(filesUnder).filter((file) => CODE.test(file));
const source = code.filter((file) => file.startsWith('src/'));
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map((match) => match[1] ?? '');

/** Where an import of a file leads, as a path from the root; packages stay as they are. */
function target(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  return new URL(to, `file:///${file}`).pathname.slice(1);
}
const offenders = (files: string[], isOffence: (to: string, file: string) => boolean): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .map((to) => target(file, to))
      .filter((to) => isOffence(to, file))
      .map((to) => `${file} imports ${to}`),
  );
const within = (...folders: string[]) => source.filter((file) => folders.some((folder) => file.startsWith(folder)));

describe('imports run one way', () => {
  test('core imports nothing but itself, the schema library and the tree that words are looked up in', () => {
    const CORE_PACKAGES = ['valibot', 'minisearch/SearchableMap'];
    expect(offenders(within('src/core/'), (to) => !to.startsWith('src/core/') && !CORE_PACKAGES.includes(to))).toEqual(
      [],
    );
  });

  test('data imports core, itself and the compiled record', () => {
    expect(offenders(within('src/data/'), (to) => !/^(src\/(core|data)\/|virtual:)/.test(to))).toEqual([]);
  });

  test('platform imports core, itself, locale keys and the polyfill, and it alone imports the polyfill', () => {
    const allowed = /^(src\/(core|platform|_locales)\/|webextension-polyfill$|idb$)/;
    expect(offenders(within('src/platform/'), (to) => !allowed.test(to))).toEqual([]);
    const others = source.filter((file) => !file.startsWith('src/platform/'));
    expect(offenders(others, (to) => to === 'webextension-polyfill')).toEqual([]);
  });

  test('what runs in pages imports the rules, itself and the shapes of levels; the worker’s parts import no view', () => {
    const allowed = /^src\/(core|page)\/|^src\/ui\/parts\/incidents\/level-shapes\.ts$/;
    expect(offenders(within('src/page/'), (to) => !allowed.test(to))).toEqual([]);
    expect(offenders(within('src/worker/'), (to) => !/^src\/(core|data|platform|worker)\//.test(to))).toEqual([]);
  });

  test('popup, options, library and welcome never import each other', () => {
    const pages = ['popup', 'options', 'library', 'welcome'];
    for (const page of pages) {
      const others = pages.filter((other) => other !== page).map((other) => `src/ui/${other}/`);
      expect(offenders(within(`src/ui/${page}/`), (to) => others.some((other) => to.startsWith(other)))).toEqual([]);
    }
    expect(offenders(within('src/ui/parts/'), (to) => pages.some((page) => to.startsWith(`src/ui/${page}/`)))).toEqual(
      [],
    );
  });
});

test('no file imports itself, by whatever way round', () => {
  const files = new Set(code);
  const imports = new Map(
    code.map((file) => [
      file,
      importsOf(file)
        .map((to) => target(file, to))
        .filter((to) => files.has(to)),
    ]),
  );
  const isClear = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!isClear.has(file)) for (const to of imports.get(file) ?? []) walk(to, [...way, file]);
    isClear.add(file);
  };
  for (const file of code) walk(file, []);
  expect(circles).toEqual([]);
});

test('no folder of src has more than fifteen files of code', () => {
  const folders = source.map((file) => file.slice(0, file.lastIndexOf('/')));
  const crowded = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 15);
  expect(crowded).toEqual([]);
});

describe('core is pure', () => {
  test.each([
    'browser',
    'chrome',
    'document',
    'window',
    'fetch',
    'localStorage',
    'Date.now',
    'Math.random',
    'new Date()',
    'async ',
    'await ',
  ])('it never says %s', (word) => {
    const found = within('src/core/').filter((file) => {
      const plain = read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
      return new RegExp(`(?<![\\w.])${word.replaceAll(/[.()]/g, '\\$&')}(?!\\w)`).test(plain);
    });
    expect(found).toEqual([]);
  });
});

test('nothing asks the network but the download of a subscribed list; the package is read in two more places', () => {
  const asks = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|navigator\.connection/;
  expect(source.filter((file) => asks.test(read(file))).sort()).toEqual([
    'src/platform/lists/download.ts',
    'src/platform/lists/public-suffixes.ts',
    'src/platform/search/search-index.ts',
  ]);
  const users = source.filter((file) => importsOf(file).some((to) => to.endsWith('/download.ts')));
  expect(users.sort()).toEqual(['src/platform/lists/subscriptions.ts', 'src/ui/options/lists/SubscribePanel.tsx']);
});

test('PRIVACY.md names every key that is stored, and no other', () => {
  const [, table = ''] = read('PRIVACY.md').split('## What is stored');
  const told = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  const keys = within('src/platform/').flatMap((file) =>
    [...read(file).matchAll(/\b(?:\w+_KEY = |settings: )'(\w+)'/g)].map(([, key]) => key),
  );
  expect(told.sort()).toEqual(keys.sort());
});

test('no view writes HTML from strings', () => {
  expect(source.filter((file) => /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/.test(read(file)))).toEqual([]);
});

test('nobody outside can speak to the extension: its own scripts in pages and its worker listen to each other alone', () => {
  const listens =
    /\bon(Message|Connect|UserScriptMessage|UserScriptConnect)(External)?\b|window\.addEventListener\(\s*'message'/;
  expect(source.filter((file) => listens.test(read(file))).sort()).toEqual([
    'src/page/extension.ts',
    'src/platform/granted/page-messages.ts',
  ]);
  const others = /\bon(MessageExternal|Connect|UserScript\w+)\b/;
  expect(source.filter((file) => others.test(read(file)))).toEqual([]);
});

test('every test that a document names exists', () => {
  const documents = [...readdirSync(ROOT), ...filesUnder('docs')].filter((file) => file.endsWith('.md'));
  const named = documents.flatMap((file) =>
    [
      ...read(file).matchAll(/\btest\/(?:unit|component|data|dist|e2e|e2e-alone|support|mutate|corpus)\/[\w./-]*\w/g),
    ].map(([path]) => path),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

test('no file is over 250 lines, and half of the code files are within 55', () => {
  const lengths = code.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(median).toBeLessThanOrEqual(55);
});

test('file names are kebab-case, components are named as their component', () => {
  const odd = code.filter((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return file.startsWith('src/ui/') && name.endsWith('.tsx') && name !== 'main.tsx'
      ? !/^[A-Z][A-Za-z]+\.tsx$/.test(name)
      : !/^[a-z0-9-]+(\.(test|d))?\.(ts|tsx|mjs|css)$/.test(name);
  });
  expect(odd).toEqual([]);
});

test('there is no drawer: no folder or file is called utils, helpers, common, shared or misc', () => {
  expect(code.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc|lib)([./]|$)/.test(file))).toEqual([]);
});

test('every TODO has a date', () => {
  const todo = /TODO(?! \[\d{4}-\d{2}(-\d{2})?\])/;
  const files = code.filter((file) => !file.endsWith('house-rules.test.ts'));
  expect(files.filter((file) => todo.test(read(file)))).toEqual([]);
});

test('no export is a default, except where a tool asks for one', () => {
  const asked = [
    'src/data/virtual.d.ts',
    'tools/bench/ubo-core.d.ts',
    'test/support/fake-browser.ts',
    'tools/record-plugin.ts',
  ];
  expect(code.filter((file) => !asked.includes(file) && /^\s*export default /m.test(read(file)))).toEqual([]);
});

test('every rule of core is named in a test, or reached through one that is', () => {
  const tested = code
    .filter((file) => /^test\/(unit|data)\//.test(file))
    .map(read)
    .join('\n');
  const rules = within('src/core/').filter((file) => /^export (class|function|const \w+ = \()/m.test(read(file)));
  const named = (file: string) =>
    [...read(file).matchAll(/^export (?:class|function|const) (\w+)/gm)].map((match) => match[1] ?? '');
  const isTested = (file: string): boolean => named(file).some((name) => new RegExp(`\\b${name}\\b`).test(tested));
  const reached = new Set(rules.filter(isTested));
  for (const file of reached) {
    for (const to of importsOf(file).map((to) => target(file, to))) if (rules.includes(to)) reached.add(to);
  }
  expect(rules.filter((file) => !reached.has(file))).toEqual([]);
});
