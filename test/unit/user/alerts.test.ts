import { expect, test } from 'vitest';
import { decodeAlerts, stateOf, withAlert } from '../../../src/core/user/alerts.ts';

test('an alert is due once, and again when the record has changed', () => {
  expect(stateOf({}, 'banner', 'acme', '1')).toBe('due');
  const shown = withAlert({}, 'banner', 'acme', { revision: '1', closed: false });
  expect(stateOf(shown, 'banner', 'acme', '1')).toBe('shown');
  expect(stateOf(shown, 'banner', 'acme', '2')).toBe('due');
});

test('banner and notification, and companies, are due each by itself', () => {
  const shown = withAlert({}, 'banner', 'acme', { revision: '1', closed: true });
  expect(stateOf(shown, 'notification', 'acme', '1')).toBe('due');
  expect(stateOf(shown, 'banner', 'other', '1')).toBe('due');
});

test('one that was sent away stays away, until the record has changed', () => {
  const closed = withAlert({}, 'banner', 'acme', { revision: '1', closed: true });
  const again = withAlert(closed, 'banner', 'acme', { revision: '1', closed: false });
  expect(stateOf(again, 'banner', 'acme', '1')).toBe('closed');
  const changed = withAlert(again, 'banner', 'acme', { revision: '2', closed: false });
  expect(stateOf(changed, 'banner', 'acme', '2')).toBe('shown');
});

test.each([undefined, null, 7, 'broken', [], { 'banner acme': { revision: 1, closed: true } }])(
  'what is broken (%j) counts as never shown',
  (stored) => expect(decodeAlerts(stored)).toEqual({}),
);

test('a broken alert affects no other, and what every object has is none', () => {
  const good = { revision: '1', closed: true };
  expect(decodeAlerts({ 'banner acme': good, 'banner bad': 3 })).toEqual({ 'banner acme': good });
  expect(stateOf(decodeAlerts(JSON.parse('{"__proto__": {}}')), 'banner', 'acme', '1')).toBe('due');
});
