import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/core/recognise/address.ts';
import { appVendor, sightApp } from '../../../../src/core/recognise/routes/app.ts';
import { realOpened, realRecord } from '../../../support/real-record.ts';
import { catalogueOf } from '../../../support/record.ts';

const seen = 'owner/list:file';
const acme = {
  apps: [
    { store: 'play', id: 'com.partner.acme', seen },
    { store: 'appstore', id: '123456', seen },
    { store: 'apple-developer', id: '777', seen },
    { store: 'msstore', id: '9NBLGGH4NNS1', seen },
    { store: 'chromewebstore', id: 'abcdefghijklmnopabcdefghijklmnop', seen },
    { store: 'amo', id: 'acme-helper', seen },
    { store: 'appgallery', id: 'C101', seen },
    { store: 'apkmirror-developer', id: 'acme-inc', seen },
    { store: 'uptodown', id: 'acme-chat', seen },
  ],
  packages: { prefixes: ['com.acme.'], except: ['com.acme.foreign', 'com.acme.sold.'] },
};
// The made-up vendor in the real stores: what is tried here are the addresses that stores use.
const { stores } = realRecord();
const catalogue = catalogueOf({ acme }, { stores });

const vendorOf = (url: string) => {
  const address = parseAddress(url);
  return address === null ? undefined : sightApp(address, '', catalogue)[0]?.vendor;
};

describe('an app page is recognised', () => {
  test.each([
    ['on Google Play', 'https://play.google.com/store/apps/details?id=com.acme.notes'],
    ['on Google Play in another language', 'https://play.google.com/store/apps/details?hl=de&gl=AT&id=com.acme.notes'],
    ['on Google Play as a test version', 'https://play.google.com/apps/testing/com.acme.notes'],
    ['on the App Store', 'https://apps.apple.com/us/app/acme-notes/id123456'],
    ['on the App Store without a country', 'https://itunes.apple.com/app/id123456?mt=8'],
    ["on the App Store, as the maker's page", 'https://apps.apple.com/de/developer/acme/id777'],
    ['on the Galaxy Store', 'https://galaxystore.samsung.com/detail/com.acme.notes'],
    ['on the Galaxy Store by its old address', 'https://galaxystore.samsung.com/prepost/01?appId=com.acme.notes'],
    ['on AppGallery, in the fragment', 'https://appgallery.huawei.com/#/app/C101?source=appshare'],
    ['on AppGallery by package', 'https://appgallery.huawei.com/app/detail?id=com.acme.notes&channelId=SHARE'],
    ['on F-Droid', 'https://f-droid.org/zh_Hans/packages/com.acme.notes/'],
    ['on IzzyOnDroid', 'https://apt.izzysoft.de/fdroid/index/apk/com.acme.notes'],
    ['on the Microsoft Store, in lower case', 'https://apps.microsoft.com/detail/9nblggh4nns1?hl=en-US'],
    ['on the Microsoft Store by its old address', 'https://www.microsoft.com/en-us/p/acme-notes/9nblggh4nns1'],
    ['on the Chrome Web Store', 'https://chromewebstore.google.com/detail/acme/abcdefghijklmnopabcdefghijklmnop'],
    ['on Firefox Add-ons', 'https://addons.mozilla.org/pt-BR/firefox/addon/acme-helper/'],
    ['on APKMirror', 'https://www.apkmirror.com/apk/acme-inc/notes/notes-1-0-release/'],
    ['on mobile APKPure', 'https://m.apkpure.com/de/acme-notes/com.acme.notes/download'],
    ['on APKCombo', 'https://apkcombo.com/pt/acme-notes/com.acme.notes/'],
    ['on Uptodown', 'https://acme-chat.es.uptodown.com/android/descargar'],
    ['on RuStore', 'https://www.rustore.ru/catalog/app/com.acme.notes'],
    ['on CoolApk', 'https://www.coolapk.com/apk/com.acme.notes'],
    ['on MyApp', 'https://a.app.qq.com/o/simple.jsp?pkgname=com.acme.notes'],
    ["on Xiaomi's store", 'https://app.mi.com/details?id=com.acme.notes&ref=search'],
    ["on Amazon's store", 'https://www.amazon.com/gp/mas/dl/android?p=com.acme.notes'],
  ])('%s', (_, url) => {
    expect(vendorOf(url)).toBe('acme');
  });
});

describe('no app page of a vendor', () => {
  test.each([
    ['is a search', 'https://play.google.com/store/search?q=com.acme.notes'],
    ['is a package that only looks alike', 'https://play.google.com/store/apps/details?id=com.acmex.notes'],
    ['is an id in another place', 'https://play.google.com/store/apps/details?id=org.x&ref=com.acme.notes'],
    ['is a look-alike of the store', 'https://play.google.com.evil.example/store/apps/details?id=com.acme.notes'],
    ['is a search in an APK site', 'https://apkcombo.com/search/com.acme.notes/'],
    ['is the front page of an APK site', 'https://en.uptodown.com/android'],
    ['is malformed', 'https://play.google.com/store/apps/details?id=%E0%A4%A'],
  ])('%s', (_, url) => {
    expect(vendorOf(url)).toBeUndefined();
  });
});

describe('a package belongs to', () => {
  test.each([
    ['the vendor that lists it', 'com.partner.acme', 'acme'],
    ['the vendor of its prefix', 'com.acme.mail.beta', 'acme'],
    ['the vendor whose prefix is its whole name', 'com.acme', 'acme'],
    ['nobody when it is an exception', 'com.acme.foreign', null],
    ['nobody when it lies under an exception', 'com.acme.sold.game', null],
    ['nobody when only its beginning is like the prefix', 'com.acmeworks.app', null],
  ])('%s', (_, id, vendor) => {
    expect(appVendor('android', id, catalogue)).toBe(vendor);
  });
});

test('a sighting says by which route and what matched', () => {
  const address = parseAddress('https://play.google.com/store/apps/details?id=com.acme.notes');
  const found = { vendor: 'acme', via: 'app', match: 'com.acme.notes', list: 'record' };
  expect(address && sightApp(address, '', catalogue)).toEqual([found]);
});

test('prefixes are those of Android packages, and of whole labels in them', () => {
  expect(appVendor('apple', 'com.acme.notes', catalogue)).toBeNull();
  expect(appVendor('android', 'com.acme.foreigners', catalogue)).toBe('acme');
  expect(appVendor('android', '.com.acme', catalogue)).toBeNull();
});

test('the real record opens with the same stores', () => {
  const real = realOpened().catalogue;
  expect(appVendor('android', 'com.whatsapp', real)).toBe('meta');
});

test('an id of any length that a store gives is looked up, and nothing longer', () => {
  const ofLength = (length: number) => 'com.acme.'.padEnd(length, 'x');
  expect(appVendor('android', ofLength(255), catalogue)).toBe('acme');
  expect(appVendor('android', ofLength(256), catalogue)).toBeNull();
});
