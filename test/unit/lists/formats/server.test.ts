import { expect, test } from 'vitest';
import { readServer } from '../../../../src/core/lists/formats/server.ts';

test.each([
  ...[
    '0',
    '0.0',
    '0.0.0',
    '0.0.0.0',
    '00.0x0',
    '127.1',
    '127.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '0x7f.1',
    '2130706433',
  ],
  ...['::', '::0', '::1', '0:0:0:0:0:0:0:0', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::FFFF:7F00:1', '::ffff:0.0.0.0'],
  ...['127.0.0.0x10', '::ffff:127.0.17.17', 'fe80::1%lo0', 'fe80::1%lo', `fe80::1%lo${'0'.repeat(54)}`, '::1%eth0'],
])('%s leads nowhere', (word) => {
  expect(readServer(word)).toBe('nowhere');
});

test.each([
  ...['93.184.216.34', '192.168.1.10', '255.255.255.255', '128.0.0.1', '1.2.3.4', '0.0.0.1', '10.0.0.010', '10.0.0.0'],
  ...[
    '2001:db8::7',
    'fe80::1',
    'fe80::1%eth0',
    'fe80::1%xlo0',
    'fe80::1%lox',
    'ff02::1',
    '::ffff:93.184.216.34',
    '::2',
    '::ffff:128.0.0.1',
  ],
])('%s leads to a server', (word) => {
  expect(readServer(word)).toBe('elsewhere');
});

test.each([
  ...['', '1.2.3', '2026', '1', '256.1.1.1', '1.2.3.4.5', '12:34', ':', 'example.com', 'face.bed', '0.0.0.0/8', '%lo'],
  ...['127.0.0.1:80', '[::1]', '::1::', '0'.repeat(65), '127.0.0.1%lo', '0xg', '1e3', '::1]/x', 'a]@[::1'],
])('%j is no address', (word) => {
  expect(readServer(word)).toBeNull();
});
