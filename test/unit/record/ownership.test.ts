import { describe, expect, test } from 'vitest';
import type { Sighting, Via } from '../../../src/core/recognise/sighting.ts';
import { brandShown, ownerToday } from '../../../src/core/record/ownership.ts';

const tie = (via: Via, match: string): Sighting => ({ vendor: 'amazon', via, match, list: 'record' });
const BRANDS = [{ name: 'Amazon' }, { name: 'Ring' }, { name: 'Fire TV' }, { name: 'Twitch', until: '2024' }];

describe('the brand that a page shows', () => {
  test.each<[Via, string, string | null]>([
    ['site', 'ring.com', 'Ring'],
    ['product', 'Ring Video Doorbell 4', 'Ring'],
    ['product', 'Fire TV Stick', 'Fire TV'],
    ['endpoint', 'api.firetv.example', 'Fire TV'],
    ['site', 'amazon.com', null],
    ['site', 'twitch.tv', null],
    ['site', 'string.com', null],
    ['product', 'Doorbell for Ring', null],
    ['list', 'ring.com', null],
    ['app', 'com.ringapp', null],
  ])('by %s of %s is %s', (via, match, brand) => {
    expect(brandShown('Amazon', BRANDS, [tie(via, match)])).toBe(brand);
  });
});

describe('the owner today', () => {
  test('is the one that it did not leave, the latest first', () => {
    const parents = [
      { name: 'A', until: '2014' },
      { name: 'B', from: '2014' },
      { name: 'C', from: '2021' },
    ];
    expect(ownerToday(parents)?.name).toBe('C');
    expect(ownerToday(parents.slice(0, 1))).toBeNull();
    expect(ownerToday([])).toBeNull();
  });
});
