import { expect, test } from 'vitest';
import { checkHostIndex } from '../../../../src/core/lists/host-index/check.ts';
import { type Rows, writeHostIndex } from '../../../../src/core/lists/host-index/writer.ts';

/** Rows whose hashes are all the same: the case that a hash must expect and chance does not bring about. */
function colliding(domains: readonly string[], isExact: boolean): Rows {
  const column = () => new Uint32Array(domains.length).fill(7);
  return { places: column(), prints: column(), lists: column(), values: column(), domains: isExact ? domains : null };
}

function shapeOf(rows: Rows) {
  const none = new Uint32Array(0);
  return checkHostIndex(writeHostIndex({ seed: 1, hasSingleLabels: false, rows, parents: none }));
}

test('domains that hash alike are one entry, and in an exact index one entry each', () => {
  const domains = ['one.example', 'two.example', 'one.example'];
  expect(shapeOf(colliding(domains, false))).toMatchObject({ count: 1, isExact: false, textBytes: 0 });
  expect(shapeOf(colliding(domains, true))).toMatchObject({ count: 2, isExact: true, textBytes: 22 });
});

test('an index of nothing is sound too', () => {
  expect(shapeOf(colliding([], false))).toMatchObject({ count: 0, listWidth: 0, valueWidth: 0 });
});
