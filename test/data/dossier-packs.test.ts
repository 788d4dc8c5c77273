import { expect, test } from 'vitest';
import { readDossiers } from '../../src/core/record-index/dossier-pack.ts';
import { compileDossier } from '../../src/data/compile/dossier.ts';
import { compilePacks } from '../../src/data/compile/dossier-packs.ts';
import { digest } from '../../tools/record.ts';
import { realOpened, realRecord } from '../support/real-record.ts';

const files = realRecord();
const { catalogue } = realOpened();
const packs = compilePacks(files, digest);

test('every dossier is in the pack that the record names, as it was compiled', () => {
  const opened = packs.map(readDossiers);
  for (const slug of files.vendors.keys())
    expect(opened[catalogue.packs.get(slug) ?? -1]?.get(slug)).toEqual(compileDossier(slug, files, digest));
});

test('no pack is much larger than the others: a view waits for one', () => {
  expect(packs.length).toBeGreaterThan(5);
  expect(Math.max(...packs.map(({ length }) => length))).toBeLessThan(300_000);
});
