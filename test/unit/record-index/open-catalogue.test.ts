import { expect, test } from 'vitest';
import { openHostEntry } from '../../../src/core/record-index/host-entry.ts';
import { openCatalogue } from '../../../src/core/record-index/open-catalogue.ts';
import { Shard } from '../../../src/core/record-index/shard.ts';
import { hostKey, shardOf } from '../../../src/core/record-index/shard-key.ts';
import { compileParts } from '../../../src/data/compile/record-parts.ts';
import { digest } from '../../../tools/record.ts';
import { recordOf, sites } from '../../support/record.ts';

test('what is in a part that is missing is answered as not on record, and the part is asked for by its number', () => {
  const asked: number[] = [];
  const catalogue = openCatalogue({
    shards: 7,
    shard: (place) => void asked.push(place),
    near: () => undefined,
    words: () => undefined,
  });
  expect(catalogue.sites.find('www.mi.com')).toBeNull();
  expect(catalogue.vocabulary().makers.get('redmi')).toBeUndefined();
  expect(asked).toEqual([shardOf(hostKey('mi.com') ?? '', 7)]);
});

test('a shard opens from its bytes, and refuses others', () => {
  const { files } = compileParts(recordOf({ acme: { sites: sites('acme.example') } }), digest);
  const bytes = files.get('0') as Uint8Array<ArrayBuffer>;
  const shard = new Shard(bytes.buffer);
  expect(shard.host('www.acme.example')).toEqual(openHostEntry('{"site":{"labels":2,"vendor":"acme"}}'));
  expect(shard.host('www.acme.example')).toBe(shard.host('acme.example'));
  const spoilt = bytes.slice();
  spoilt[16] = 0;
  expect(() => new Shard(spoilt.buffer)).toThrow('does not open');
});
