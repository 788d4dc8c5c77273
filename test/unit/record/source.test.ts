import { expect, test } from 'vitest';
import { isPrimary } from '../../../src/core/record/source.ts';

test('whatever is no news report is primary', () => {
  expect(
    (['academic', 'court', 'government', 'regulator', 'research', 'vendor'] as const).every((kind) =>
      isPrimary({ kind }),
    ),
  ).toBe(true);
  expect(isPrimary({ kind: 'news' })).toBe(false);
});
