import { describe, expect, test } from 'vitest';
import { hostInLog } from '../../../src/core/fleet/domain-log.ts';
import { readLines, readTable } from '../../../src/core/fleet/inventory.ts';

const table = (text: string, limit = 100) =>
  readTable(
    text.split('\n').map((line) => line.split(',')),
    limit,
  );
const known = (text: string) =>
  table(text)?.entries.map((entry) => entry.known.map(({ form, text: said }) => `${form} ${said}`).join(' | '));

describe('a table is read', () => {
  test('from the export of a device management, makers behind models', () => {
    const text =
      'Device name,Serial,Manufacturer,Model,OS\nroom-12,R5CT,Samsung,Galaxy A54,Android\nroom-13,X1,Xiaomi,,Android';
    expect(table(text)?.columns).toEqual(['Model', 'Manufacturer']);
    expect(known(text)).toEqual(['name Galaxy A54 | name Samsung', 'name Xiaomi']);
  });

  test('from an inventory of software with how many there are', () => {
    const { entries, columns } = table(
      'ApplicationName,Publisher,DeviceCount\nWeChat,Tencent,"12"\nTikTok,ByteDance,3\nZoom,,x',
    ) ?? {
      entries: [],
      columns: [],
    };
    expect(columns).toEqual(['ApplicationName', 'Publisher']);
    expect(entries.map(({ count }) => count)).toEqual([1, 3, 1]);
  });

  test('with ids before names', () => {
    expect(known('App name,Bundle ID\nMail,com.acme.mail')).toEqual(['dotted com.acme.mail | name Mail']);
    expect(known('Extension,extension_id\nX,aapbdbdomjkkjkaonfhkkikfgjllcleb')).toEqual([
      'id aapbdbdomjkkjkaonfhkkikfgjllcleb | name X',
    ]);
  });

  test('by its cells where no head tells', () => {
    expect(table('A,B\n1,com.acme.one\n2,com.acme.two\n3,\n4,free text')?.columns).toEqual(['B']);
  });

  test('without whose a device is, and which one, whatever those cells look like', () => {
    const text =
      'User name,UserEmail,Hostname,Serial number,Product\nanna,anna.b.c@acme.example,pc.acme.example,com.acme.x,Phone';
    expect(table(text)?.columns).toEqual(['Product']);
  });

  test('up to a limit, without rows that name nothing', () => {
    expect(table('Name,Count\na,1\nb,1\nc,1', 2)?.entries).toHaveLength(2);
    expect(table('Name,Count\na,1\n,5')?.entries).toHaveLength(1);
  });

  test.each([
    ['one column', 'com.acme.one\ncom.acme.two'],
    ['ids in its first row', 'com.acme.one,com.acme.two\nx,y'],
    ['heads that say nothing', 'A,B\n1,2\n3,4'],
  ])('not from %s', (_, text) => expect(table(text)).toBeNull());
});

describe('a line of a log names a host', () => {
  test.each([
    [
      'of dnsmasq and Pi-hole',
      'Nov 29 10:02:11 dnsmasq[123]: query[A] Log.Acme.example from 192.168.1.20',
      'log.acme.example',
    ],
    ['of Unbound', '[1764410531] unbound[7:0] info: 192.168.1.20 log.acme.example. A IN', 'log.acme.example'],
    [
      'of BIND',
      '29-Nov-2026 10:02:11.123 client @0x7f 10.0.0.5#5353 (log.acme.example): query: log.acme.example IN A +',
      'log.acme.example',
    ],
    ['of AdGuard Home', '{"T":"2026-11-29T10:02:11Z","QH":"log.acme.example","QT":"A"}', 'log.acme.example'],
    ['of NextDNS, as CSV', '2026-11-29T10:02:11.000Z,log.acme.example,A,false', 'log.acme.example'],
  ])('%s', (_, line, host) => expect(hostInLog(line)).toBe(host));

  test.each(['WhatsApp', 'log.acme.example', 'Acme Mail 10.2', '10:02:11 nothing here', '{"QH":"no host"}', ''])(
    'and %j none, as it is no line of a log',
    (line) => expect(hostInLog(line)).toBeUndefined(),
  );
});

describe('what is no table is read', () => {
  const forms = (text: string) => readLines(text, 100).entries.map(({ known: [one] }) => `${one?.form} ${one?.text}`);

  test('as a log where most lines are of one', () => {
    expect(
      forms('10:02:11 query[A] a.acme.example from 10.0.0.1\n10:02:12 query[A] b.acme.example from 10.0.0.1\n\n'),
    ).toEqual(['dotted a.acme.example', 'dotted b.acme.example']);
  });

  test('as a list of apps elsewhere', () => {
    expect(forms('package:com.acme.one\nWhatsApp, log.acme.example')).toEqual([
      'package com.acme.one',
      'name WhatsApp',
      'dotted log.acme.example',
    ]);
  });

  test('as nothing where there is nothing', () => expect(readLines(' \n', 100).entries).toEqual([]));
});
