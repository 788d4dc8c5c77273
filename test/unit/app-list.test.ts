import { describe, expect, test } from 'vitest';
import { parseAppList } from '../../src/core/app-list.ts';

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

test('what nothing can be made of is odd, and never an exception', () => {
  const odd = ['12', '<xml attribute="x">', '!!!', 'x'.repeat(61), 'a = b'];
  expect(read(odd.join('\n'))).toEqual(odd.map((line) => `odd ${line}`));
  expect(read('')).toEqual([]);
  expect(read('\n , ;\t\n')).toEqual([]);
});

test('no more entries are read than asked for', () => {
  expect(parseAppList('a,b\nc\nd', 3).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});
