import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTrees, type Tree, writeTrees } from '../../../src/core/record-index/tree-columns.ts';
import { property } from '../../support/property.ts';

/** Few texts, so that many come again, short and long. */
const text = fc.oneof(fc.constantFrom('', 'short', 'long enough to stand once', 'née Straße'), fc.string());

const tree = fc.record(
  {
    name: text,
    open: fc.boolean(),
    nothing: fc.constant(null),
    words: fc.array(text),
    steps: fc.array(fc.record({ text, sources: fc.array(fc.record({ url: text })) }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);

property('trees come back as they were written, keys in their order', 300, fc.array(tree), (trees) => {
  const treeAt = readTrees(writeTrees(trees));
  expect(JSON.stringify(trees.map((_, place) => treeAt(place)))).toBe(JSON.stringify(trees));
});

test('a long text that comes again is written once, wherever it stands', () => {
  const said = 'The company did not answer.';
  const written = writeTrees([{ answer: said }, { answer: said, notes: [said] }]);
  expect(written.split(said)).toHaveLength(2);
});

test('trees that differ in more than what they leave out are refused', () => {
  const mixed = (...trees: Tree[]) => writeTrees(trees);
  expect(() => mixed({ brand: 'Acme' }, { brand: { name: 'Acme' } })).toThrow('at .brand is not always of one kind');
  expect(() => mixed({ brands: ['Acme', ['Nova']] })).toThrow('at .brands* is not always of one kind');
});
