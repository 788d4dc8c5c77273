import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { code, filesUnder, importsOf, ROOT, read, source, within } from '../support/source-tree.ts';

test('nothing asks the network but the download of a subscribed list; files of the package are read in one place, and a self-test asks a port of this device that no browser connects to', () => {
  const asks = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|navigator\.connection/;
  expect(source.filter((file) => asks.test(read(file))).sort()).toEqual([
    'src/platform/blocking/self-test.ts',
    'src/platform/lists/download.ts',
    'src/platform/record/package-file.ts',
  ]);
  expect(read('src/platform/blocking/self-test.ts')).toContain("'https://127.0.0.1:9/telltale-'");
  const users = source.filter((file) => importsOf(file).some((to) => to.endsWith('/download.ts')));
  expect(users.sort()).toEqual(['src/platform/lists/subscriptions.ts', 'src/ui/options/lists/SubscribePanel.tsx']);
});

test('PRIVACY.md names every key that is stored, and no other', () => {
  const [, table = ''] = read('PRIVACY.md').split('## What is stored');
  const named = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  const keys = within('src/platform/').flatMap((file) =>
    [...read(file).matchAll(/\b(?:\w+_KEY = |settings: )'(\w+)'/g)].map(([, key]) => key),
  );
  expect(named.sort()).toEqual(keys.sort());
});

test('no view writes HTML from strings', () => {
  expect(source.filter((file) => /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/.test(read(file)))).toEqual([]);
});

test('nobody outside can send to the extension: its own scripts in pages and its worker listen to each other alone', () => {
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
      ...read(file).matchAll(
        /\btest\/(?:unit|component|data|resolvers|dist|site|e2e|e2e-alone|support|mutate|corpus)\/[\w./-]*\w/g,
      ),
    ].map(([path]) => path),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

test('no file is over 200 lines, and half of the code files are within 55', () => {
  const lengths = code.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(median).toBeLessThanOrEqual(55);
});

test('the folders of unit tests are those of core, but for tests of other parts and of properties', () => {
  const folders = filesUnder('test/unit').map((file) => file.slice(0, file.lastIndexOf('/')));
  const others = ['', '/data', '/platform', '/ui', '/tools', '/properties'].map((folder) => `test/unit${folder}`);
  const mirrored = (folder: string) => existsSync(ROOT + folder.replace('test/unit', 'src/core'));
  expect([...new Set(folders)].filter((folder) => !others.includes(folder) && !mirrored(folder))).toEqual([]);
  expect(folders.filter((folder) => folder === 'test/unit')).toHaveLength(2);
  const crowded = folders.filter((folder) => folders.filter((other) => other === folder).length > 15);
  expect(crowded).toEqual([]);
});

test('file names are kebab-case, components are named as their component', () => {
  const odd = code.filter((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return /^src\/(ui|site)\//.test(file) && name.endsWith('.tsx') && name !== 'main.tsx'
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
    'src/site/browser.ts',
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
    for (const to of importsOf(file)) if (rules.includes(to)) reached.add(to);
  }
  expect(rules.filter((file) => !reached.has(file))).toEqual([]);
});
