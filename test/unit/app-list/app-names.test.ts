import { describe, expect, test } from 'vitest';
import { openAppNames } from '../../../src/core/app-list/app-names.ts';
import { compileAppNames } from '../../../src/data/compile/app-names.ts';
import { realOpened, realRecord } from '../../support/real-record.ts';

const files = realRecord();
const names = openAppNames(compileAppNames(files), realOpened().companies);

describe('on the real record, an app’s name', () => {
  test.each([
    ['WhatsApp', 'meta', true],
    ['WHATSAPP', 'meta', true],
    ['Samsung Health', 'samsung', true],
    ['Samsung Kitchen', 'samsung', false],
    ['My Fitbit', 'fitbit', false],
    ['Fitbit Classic', 'fitbit', false],
    ['Files by Google', 'google', true],
    ['Something by Google', 'google', false],
    ['Microsoft To Do: Lists & Tasks', 'microsoft', false],
    ['Amap', 'alibaba', false],
    ['高德地圖', 'alibaba', false],
    ['TikTok', 'bytedance', true],
    ['Mein Vodafone', 'vodafone', false],
    ['Huawei Health', 'huawei', true],
    ['Garmin Golf', 'garmin', false],
    ['Facebook Dating', 'meta', false],
    ['Xiaomi Home', 'xiaomi', false],
    ['Samsung Max', 'opera', false],
    ['Honor of Kings', 'tencent', false],
    ['Numbers', 'apple', false],
    ['Yoga', 'lenovo', false],
    ['Spotify', 'spotify', true],
    ['PayPal Business', 'paypal', true],
    ['Hinge', 'match-group', false],
    ['Three', 'three', false],
  ])('%s leads to %s', (name, vendor, sure) => {
    expect(names.ownerOf(name)).toEqual({ vendor, sure });
  });

  test.each([
    ...['Calculator', 'Camera', 'Clock', 'Weather', 'Mahjong', 'Lookout', 'Sound Recorder', 'Private Space'],
    ...['Yoga for Beginners', 'Find My Kids', 'Viber Messenger', 'Galaxy Attack: Alien Shooter', 'Honor Roll'],
    ...[
      'Pixel Art',
      'Edge Lighting',
      'Ring Tones',
      'Quest Diagnostics',
      'CoPilot GPS',
      'Opera House Paris',
      'Meu Vivo',
    ],
    ...['Remote for Samsung TV', 'Stickers for WhatsApp', 'Video downloader for Instagram', 'Launcher for Android'],
    ...['Signal', 'Duolingo', 'Candy Crush Saga', 'Bank of America', 'K-9 Mail'],
    ...['Free Music Player', 'Orange Juice Recipes', 'Block Puzzle', 'Line Art', 'Steam Engine', 'Bell Sounds'],
    ...['Three Kingdoms', 'Square Photo', 'Brother Quotes', 'Boat Race', 'Wind Chimes', 'Glow Draw', 'Grab Points'],
    ...['Ringtone Maker', 'Applebee’s', 'Fordham News', 'Threads of Time', 'Windows Simulator', 'iPhone Ringtones', ''],
  ])('%s leads to nobody', (name) => {
    expect(names.ownerOf(name)).toBeNull();
  });
});

describe('while typing', () => {
  const suggested = (question: string) => names.suggest(question, 6);

  test('names are suggested with their owners, the shortest that begins so first', () => {
    expect(suggested('whatsa').slice(0, 2)).toEqual([
      { name: 'WhatsApp', vendor: 'meta' },
      { name: 'WhatsApp Desktop', vendor: 'meta' },
    ]);
    expect(suggested('fitbit')[0]).toEqual({ name: 'Fitbit', vendor: 'fitbit' });
  });

  test('words inside count too, accents and case do not', () => {
    expect(suggested('ŠKODA').map(({ name }) => name)).toContain('Skoda');
    expect(suggested('excel')).toEqual([{ name: 'Microsoft Excel', vendor: 'microsoft' }]);
  });

  test('nothing is suggested that leads to nobody, nor for an empty field', () => {
    expect(suggested('calculator').map(({ name }) => name)).not.toContain('Calculator');
    for (const { name, vendor } of suggested('c')) expect(names.ownerOf(name)?.vendor).toBe(vendor);
    expect(suggested('  ')).toEqual([]);
  });
});
