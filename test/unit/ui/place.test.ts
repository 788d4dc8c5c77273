import { expect, test } from 'vitest';
import { placeOf } from '../../../src/ui/library/place.ts';

test.each([
  ['', { view: 'all' }],
  ['#/', { view: 'all' }],
  ['#/vendor/xiaomi', { view: 'vendor', slug: 'xiaomi' }],
  ['#/vendor/xiaomi/xiaomi-2014-cloud', { view: 'vendor', slug: 'xiaomi', incident: 'xiaomi-2014-cloud' }],
  ['#/search/mi%20home', { view: 'search', question: 'mi home' }],
  ['#/search/100%', { view: 'search', question: '100%' }],
  ['#/nobody', { view: 'nobody' }],
  ['#/home', { view: 'home', slugs: null }],
  ['#/home/xiaomi,oppo,xiaomi', { view: 'home', slugs: ['xiaomi', 'oppo'] }],
  ['#/devices', { view: 'devices' }],
  ['#/fleet', { view: 'fleet' }],
  ['#/editorial', { view: 'editorial' }],
  ['#/apps', { view: 'apps' }],
  ['#/elsewhere/x', { view: 'all' }],
])('%s leads to %j', (fragment, place) => expect(placeOf(fragment)).toEqual(place));
