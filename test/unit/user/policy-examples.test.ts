import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { PRODUCT } from '../../../src/core/product.ts';
import { decodePolicy } from '../../../src/core/user/policy.ts';

const FOLDER = new URL('../../../docs/policy/', import.meta.url);

/** What a browser hands to the extension of each form: values of a registry that are no plain words are JSON. */
const READERS: Record<string, (text: string) => unknown> = {
  'chrome-linux.json': (text) => JSON.parse(text)['3rdparty'].extensions.EXTENSION_ID,
  'edge-linux.json': (text) => JSON.parse(text)['3rdparty'].extensions.EXTENSION_ID,
  'firefox.json': (text) => JSON.parse(text).policies['3rdparty'].Extensions[PRODUCT.geckoId],
  'chrome-windows.reg': readRegistry,
  'edge-windows.reg': readRegistry,
  'chrome-macos.plist': readPropertyList,
  'edge-macos.plist': readPropertyList,
};

function readRegistry(text: string): unknown {
  expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
  const values = [...text.matchAll(/^"(\w+)"="(.*)"\r$/gm)].map(([, key = '', value = '']) => {
    const said = value.replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    return [key, /^[[{]/.test(said) ? JSON.parse(said) : said];
  });
  return Object.fromEntries(values);
}

function readPropertyList(text: string): unknown {
  const window = new Window();
  const list = new window.DOMParser().parseFromString(text.replace(/<!DOCTYPE.*?>/, ''), 'text/xml');
  const readValue = (element: { tagName: string; textContent: string | null; children: Iterable<never> }): unknown => {
    const children = [...element.children] as (typeof element)[];
    if (element.tagName === 'array') return children.map(readValue);
    if (element.tagName !== 'dict') return element.textContent;
    const pairs = children.flatMap((key, i) =>
      i % 2 === 0 ? [[key.textContent ?? '', readValue(children[i + 1] as never)]] : [],
    );
    return Object.fromEntries(pairs);
  };
  return readValue(list.querySelector('plist > dict') as never);
}

test('every example of a policy says the same, and all of it counts', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(READERS).sort());
  const read = Object.entries(READERS).map(([file, reader]) =>
    decodePolicy(reader(readFileSync(new URL(file, FOLDER), 'utf8'))),
  );
  for (const one of read) expect(one).toEqual(read[0]);
  expect(read[0]?.problems).toEqual([]);
  expect(Object.keys(read[0]?.policy ?? {}).sort()).toEqual(['lists', 'locked', 'loudness', 'mutes']);
  expect(read[0]?.policy.lists).toHaveLength(2);
});
