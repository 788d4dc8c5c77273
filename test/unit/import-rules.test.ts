import { describe, expect, test } from 'vitest';
import { code, importsOf, read, source, within } from '../support/source-tree.ts';

const offenders = (files: string[], isOffence: (to: string) => boolean): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(isOffence)
      .map((to) => `${file} imports ${to}`),
  );

describe('imports run one way', () => {
  test('core imports nothing but itself, what product.json says, the schema library and the tree that words are looked up in', () => {
    const CORE_PACKAGES = ['valibot', 'minisearch/SearchableMap', 'product.json'];
    expect(offenders(within('src/core/'), (to) => !to.startsWith('src/core/') && !CORE_PACKAGES.includes(to))).toEqual(
      [],
    );
  });

  test('data imports core, itself and the tables of places', () => {
    const allowed = /^(src\/(core|data)\/|virtual:places$)/;
    expect(offenders(within('src/data/'), (to) => !allowed.test(to))).toEqual([]);
  });

  test('platform imports core, itself, the size of the record, locale keys and the polyfill, and it alone the polyfill', () => {
    const allowed = /^(src\/(core|platform|_locales)\/|virtual:record$|webextension-polyfill$|idb$)/;
    expect(offenders(within('src/platform/'), (to) => !allowed.test(to))).toEqual([]);
    const others = source.filter((file) => !file.startsWith('src/platform/'));
    expect(offenders(others, (to) => to === 'webextension-polyfill')).toEqual([]);
  });

  test('what runs in pages imports the rules, itself, the shapes of levels and a filter of hosts; the worker’s parts import no view', () => {
    const allowed = /^src\/(core|page)\/|^src\/ui\/parts\/incidents\/level-shapes\.ts$|^virtual:host-filter$/;
    expect(offenders(within('src/page/'), (to) => !allowed.test(to))).toEqual([]);
    expect(offenders(within('src/worker/'), (to) => !/^src\/(core|data|platform|worker)\//.test(to))).toEqual([]);
  });

  test('the website imports rules, views and words, and nobody imports it', () => {
    const allowed =
      /^(src\/(core|site|platform\/browser\/messages\.ts|_locales|ui\/(parts|library))|preact|\.\/site\.css)/;
    expect(offenders(within('src/site/'), (to) => !allowed.test(to))).toEqual([]);
    const others = source.filter((file) => !file.startsWith('src/site/'));
    expect(offenders(others, (to) => to.startsWith('src/site/'))).toEqual([]);
  });

  test('popup, panel, options, library and welcome never import each other', () => {
    const pages = ['popup', 'panel', 'options', 'library', 'welcome'];
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
  const imports = new Map(code.map((file) => [file, importsOf(file).filter((to) => files.has(to))]));
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
    'async',
    'await',
  ])('it never says %s', (word) => {
    const found = within('src/core/').filter((file) => {
      const plain = read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
      return new RegExp(`(?<![\\w.])${word.replaceAll(/[.()]/g, '\\$&')}(?!\\w)`).test(plain);
    });
    expect(found).toEqual([]);
  });
});
