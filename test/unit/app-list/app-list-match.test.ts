import { expect, test } from 'vitest';
import { parseAppList } from '../../../src/core/app-list/app-list.ts';
import { matchAppList } from '../../../src/core/app-list/app-list-match.ts';
import { openAppNames } from '../../../src/core/app-list/app-names.ts';
import { compileAppNames } from '../../../src/data/compile/app-names.ts';
import { realOpened, realRecord } from '../../support/real-record.ts';
import { openedOf, sites } from '../../support/record.ts';

const seen = 'owner/list:file';
const files = realRecord();
// A made-up record in the real stores: what is tried here are the addresses that stores use.
const { catalogue, companies } = openedOf(
  {
    acme: {
      name: 'Acme',
      brands: ['Acmephone', 'Blue Bird'],
      sites: sites('acme.example'),
      apps: [
        { store: 'appstore', id: '310633997', seen },
        { store: 'msstore', id: '9NBLGGH4NNS1', seen },
        { store: 'chromewebstore', id: 'abcdefghijklmnopabcdefghijklmnop', seen },
      ],
      packages: { prefixes: ['com.acme.'], except: ['com.acme.foreign'] },
    },
    bird: { name: 'Blue Bird', brands: ['Acme'], packages: { prefixes: ['org.bird.'] } },
  },
  { stores: files.stores },
);
const names = openAppNames([['Acme Notes', 'acme', 'com.acme.notes']], companies);
const matched = (text: string, record = catalogue, known = names) => matchAppList(parseAppList(text), record, known);
const match = (...asked: Parameters<typeof matched>) => {
  const { owned, ...rest } = matched(...asked);
  const apps = [...owned].map(([vendor, list]) => [vendor, list.map(({ id, name }) => id ?? name)] as const);
  return { ...rest, owned: Object.fromEntries(apps) };
};

test('apps are grouped by vendor, each once, and every entry is counted', () => {
  const { owned, entries, unknown, odd } = match(
    'package:com.acme.notes\npackage:com.acme.notes uid:1\npackage:org.bird.song\npackage:com.acme.foreign\n???',
  );
  expect(owned).toEqual({ acme: ['com.acme.notes'], bird: ['org.bird.song'] });
  expect(unknown).toEqual(['com.acme.foreign']);
  expect(odd).toEqual(['???']);
  expect(entries).toBe(5);
});

test.each([
  ['a page of Google Play', 'https://play.google.com/store/apps/details?id=com.acme.notes&hl=de', 'com.acme.notes'],
  ['a page of the App Store', 'https://apps.apple.com/de/app/notes/id310633997', '310633997'],
  ['the address of a mirror', 'https://mirror.example/apk/com.acme.notes?x', 'com.acme.notes'],
  ['an id of the App Store', 'id310633997', 'id310633997'],
  ['an id of the Microsoft Store', '9nblggh4nns1', '9nblggh4nns1'],
  ['an extension of Chrome', 'abcdefghijklmnopabcdefghijklmnop', 'abcdefghijklmnopabcdefghijklmnop'],
  ['a bundle id under the same prefix', 'com.acme.Notes', 'com.acme.Notes'],
  ['a domain', 'Acme.example', 'Acme.example'],
  ['a page of its site', 'https://shop.acme.example/phone?x=1', 'shop.acme.example'],
  ['its name', 'ACME', 'ACME'],
  ['a brand', 'acmephone', 'acmephone'],
])('%s leads to its vendor', (_, text, app) => {
  expect(match(text).owned).toEqual({ acme: [app] });
});

test('a name that is one vendor’s own and another’s brand is the vendor’s own', () => {
  expect(match('Blue Bird').owned).toEqual({ bird: ['Blue Bird'] });
});

test('a name that begins with a brand is probably the brand’s, one that only begins with its letters is not', () => {
  const { owned, unknown } = matched('Blue Bird Song\nAcmephonebook\nBlue\nAcme');
  expect(owned.get('bird')).toEqual([{ name: 'Blue Bird Song', id: null, sure: false }]);
  expect(owned.get('acme')).toEqual([{ name: 'Acme', id: null, sure: true }]);
  expect(unknown).toEqual(['Acmephonebook', 'Blue']);
});

test('an id that the record has a name for comes with it', () => {
  expect(matched('package:com.acme.notes\ncom.acme.other').owned.get('acme')).toEqual([
    { name: 'Acme Notes', id: 'com.acme.notes', sure: true },
    { name: null, id: 'com.acme.other', sure: true },
  ]);
});

test('an unknown app of a store is not on record; a page that shows no app is not understood', () => {
  const { unknown, odd } = match(
    'https://play.google.com/store/apps/details?id=org.example.x\nhttps://play.google.com/store\nhttps://other.example/\nhttps://10.0.0.1/',
  );
  expect(unknown).toEqual(['org.example.x']);
  expect(odd).toEqual(['https://play.google.com/store', 'https://other.example/', 'https://10.0.0.1/']);
});

test('on the real record, a phone’s list of 5,000 packages finds whose they are', () => {
  const real = realOpened();
  const phone = ['com.whatsapp', 'com.miui.gallery', 'com.xiaomi.smarthome', 'com.android.vending', 'com.tencent.mm'];
  const others = Array.from({ length: 4995 }, (_, i) => `org.example.app${i}`);
  const { owned, unknown, entries } = match(
    [...phone, ...others].map((id) => `package:${id} uid:1`).join('\r\n'),
    real.catalogue,
    openAppNames(compileAppNames(files), real.companies),
  );
  expect(owned).toEqual({
    meta: ['com.whatsapp'],
    xiaomi: ['com.miui.gallery', 'com.xiaomi.smarthome'],
    google: ['com.android.vending'],
    tencent: ['com.tencent.mm'],
  });
  expect([entries, unknown.length]).toEqual([5000, 4995]);
});
