import { describe, expect, test } from 'vitest';
import { parseAppList } from '../../../src/core/app-list/app-list.ts';

const read = (text: string) => parseAppList(text).map(({ form, text: said }) => `${form} ${said}`);

describe('what adb prints is read', () => {
  test.each([
    ['plainly', 'package:com.android.chrome', 'com.android.chrome'],
    ['with no dot in the name', 'package:android', 'android'],
    [
      'with files (-f), which hold equal signs of their own',
      'package:/data/app/~~Zk1w8c2q9YQ0aT5n0z7m4A==/com.mi.globalbrowser-5g1XhQ4pV9o2Lw==/base.apk=com.mi.globalbrowser',
      'com.mi.globalbrowser',
    ],
    [
      'with files of the system',
      'package:/system/priv-app/Settings/Settings.apk=com.android.settings',
      'com.android.settings',
    ],
    ['with uids (-U)', 'package:com.whatsapp uid:10234', 'com.whatsapp'],
    ['with uids of several users', 'package:com.whatsapp uid:10234,1010234', 'com.whatsapp'],
    ['with installers (-i)', 'package:com.whatsapp  installer=com.android.vending', 'com.whatsapp'],
    [
      'with all of it at once',
      'package:/data/app/com.whatsapp-1/base.apk=com.whatsapp versionCode:240813009  installer=null uid:10234',
      'com.whatsapp',
    ],
  ])('%s', (_, line, id) => expect(read(line)).toEqual([`package ${id}`]));

  test('with every kind of line end, and with a mark at the beginning', () => {
    expect(read('\uFEFFpackage:a.b\r\npackage:c.d\r\r\npackage:e.f\n\n\rpackage:g.h\n')).toEqual([
      'package a.b',
      'package c.d',
      'package e.f',
      'package g.h',
    ]);
  });

  test('and its remarks are no apps', () => {
    const noise = ['* daemon not running; starting now at tcp:5037', 'error: no devices/emulators found', '# mine'];
    expect(read(noise.join('\n'))).toEqual(noise.map((line) => `odd ${line}`));
  });
});

describe('lists by hand are read', () => {
  test('with several entries in a line, quoted or not, and with bullets', () => {
    expect(read('WhatsApp, "Mi Home"; com.tencent.mm\tTikTok,, \n- Signal\n2. Telegram\n• Zoom')).toEqual([
      'name WhatsApp',
      'name Mi Home',
      'dotted com.tencent.mm',
      'name TikTok',
      'name Signal',
      'name Telegram',
      'name Zoom',
    ]);
  });

  test('with addresses, whose own commas stay', () => {
    expect(
      read(
        'https://play.google.com/store/apps/details?id=com.whatsapp&hl=de,https://apps.apple.com/us/app/a,b/id310633997\n' +
          'WhatsApp https://play.google.com/store/apps/details?id=com.whatsapp\n' +
          'play.google.com/store/apps/details?id=com.whatsapp\n' +
          'itms-apps://apps.apple.com/app/id310633997\nmarket://details?id=com.whatsapp',
      ),
    ).toEqual([
      'address https://play.google.com/store/apps/details?id=com.whatsapp&hl=de',
      'address https://apps.apple.com/us/app/a,b/id310633997',
      'address https://play.google.com/store/apps/details?id=com.whatsapp',
      'address https://play.google.com/store/apps/details?id=com.whatsapp',
      'address https://apps.apple.com/app/id310633997',
      'package com.whatsapp',
    ]);
  });

  test('as computers print them for an iPhone, old and new', () => {
    expect(
      read(
        'CFBundleIdentifier, CFBundleShortVersionString, CFBundleDisplayName\n' +
          'net.whatsapp.WhatsApp, "24.20.80", "WhatsApp"\ncom.burbn.instagram - Instagram 354.0.0',
      ).slice(1),
    ).toEqual(['dotted net.whatsapp.WhatsApp', 'dotted com.burbn.instagram']);
  });

  test('with the ids of stores', () => {
    expect(read('id310633997\n1222822904\n9NBLGGH4NNS1\nabcdefghijklmnopabcdefghijklmnop')).toEqual([
      'id id310633997',
      'id 1222822904',
      'id 9NBLGGH4NNS1',
      'id abcdefghijklmnopabcdefghijklmnop',
    ]);
  });
});

describe('the id of a package is one wherever it is', () => {
  test.each([
    ['  Package [com.miui.video] (4a5b6c):', 'package com.miui.video'],
    ['apk com.lenovo.anyshare.gps v6', 'package com.lenovo.anyshare.gps'],
    ['- [ ] com.realme.store', 'dotted com.realme.store'],
    ['* [x] TikTok', 'name TikTok'],
    ['intent://details?id=com.oneplus.gallery#Intent;scheme=market;end', 'package com.oneplus.gallery'],
    ['open intent://x/#Intent;scheme=x;package=com.oneplus.gallery;end', 'package com.oneplus.gallery'],
    ['WhatsApp (com.whatsapp)', 'package com.whatsapp'],
    ['com.miui.video/.MainActivity', 'package com.miui.video'],
    ['  pkg=Package{3f2a com.miui.video}', 'package com.miui.video'],
    ['<string>com.miui.video</string>', 'package com.miui.video'],
    ['/sdcard/com.whatsapp.apk', 'package com.whatsapp'],
    ['CFBundleIdentifier = "com.burbn.instagram";', 'package com.burbn.instagram'],
    ['com.whatsapp com.tencent.mm', 'dotted com.whatsapp, dotted com.tencent.mm'],
  ])('%j', (line, entries) => expect(read(line).join(', ')).toBe(entries));

  test.each(['Booking.com: Hotels', 'see en.wikipedia.org', 'No.1 Vault', 'MLB At Bat'])('%j has none', (line) =>
    expect(read(line)).toEqual([`name ${line}`]),
  );
});

describe('JSON is read as a whole', () => {
  test.each([
    ['[{"packageName":"com.zhiliaoapp.musically","appName":"TikTok"}]', ['dotted com.zhiliaoapp.musically']],
    [
      '[\n {"name": "TikTok"},\n {"name": "Insta", "bundleId": "com.burbn.instagram"}\n]',
      ['name TikTok', 'dotted com.burbn.instagram'],
    ],
    [
      '{"phone": {"name": "Mine", "apps": ["com.whatsapp", "Mi Home, too"]}}',
      ['dotted com.whatsapp', 'name Mi Home, too'],
    ],
    ['{"com.whatsapp": "WhatsApp", "com.tencent.mm": {"x": 1}}', ['dotted com.whatsapp', 'dotted com.tencent.mm']],
    ['{"installer": "com.android.vending", "package": "com.whatsapp"}', ['dotted com.whatsapp']],
    ['{"id": 310633997, "title": "WhatsApp"}\n{"title": "TikTok"}', ['name WhatsApp', 'name TikTok']],
    ['{"packageName": "com.whatsapp", cut', ['package com.whatsapp', 'name cut']],
    ['[null, 7, [], {}]', []],
  ])('%j', (text, entries) => expect(read(text)).toEqual(entries));

  test('however deep and however long', () => {
    expect(read(`${'['.repeat(50_000)}"com.whatsapp"${']'.repeat(50_000)}`)).toEqual(['dotted com.whatsapp']);
    expect(read(JSON.stringify(Array<string>(200_000).fill('TikTok')))).toHaveLength(20_000);
  });
});

test.each([
  '        at android.os.Parcel.createException(Parcel.java:2071)',
  'Caused by: android.os.RemoteException: Remote stack trace:',
  '        ... 12 more',
  'java.lang.SecurityException: Permission Denial: reads com.android.providers',
  'android.permission.INTERNET: granted=true',
  'feature:android.hardware.camera',
  'Success',
])('what a phone says beside its apps is no app: %j', (line) => {
  expect(read(line)).toEqual([`odd ${line.trim()}`]);
});

test('what nothing can be made of is odd, and never an exception', () => {
  const odd = ['12', '<xml attribute="x">', '!!!', 'x'.repeat(61), 'a = b'];
  expect(read(odd.join('\n'))).toEqual(odd.map((line) => `odd ${line}`));
  expect(read('')).toEqual([]);
  expect(read('\n , ;\t\n')).toEqual([]);
});

test('no more entries are read than asked for', () => {
  expect(parseAppList('a,b\nc\nd', 3).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});
