import fc from 'fast-check';
import { expect } from 'vitest';
import { LIMIT, readInventory } from '../../../src/ui/library/fleet/read-inventory.ts';
import { hostileText } from '../../support/hostile.ts';
import { property } from '../../support/property.ts';

const cell = fc.oneof(
  hostileText,
  fc.constantFrom('Manufacturer', 'Count', 'com.acme.one', '"', '""', '12', '10:02:11', 'a.example', ''),
);
const table = fc
  .tuple(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), fc.constantFrom(',', ';', '\t'))
  .map(([rows, delimiter]) => rows.map((row) => row.join(delimiter)).join('\n'));

property(
  'whatever is pasted as an inventory is read, and every entry is known by something and counts',
  600,
  fc.oneof(table, hostileText),
  (text) => {
    const { entries, columns } = readInventory(text);
    expect(entries.length).toBeLessThanOrEqual(LIMIT);
    for (const { known, count } of entries) {
      expect(known.length).toBeGreaterThan(0);
      expect(Number.isInteger(count) && count > 0).toBe(true);
    }
    expect(columns.every((head) => text.includes(head.replaceAll('"', '""')) || text.includes(head))).toBe(true);
  },
);
