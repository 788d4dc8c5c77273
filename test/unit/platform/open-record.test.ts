import { expect, test } from 'vitest';
import { compileParts } from '../../../src/data/compile/record-parts.ts';
import { openRecord } from '../../../src/platform/record/open-record.ts';
import { digest } from '../../../tools/record.ts';
import { incident, recordOf, sites } from '../../support/record.ts';

const files = recordOf({
  acme: {
    name: 'Acme',
    sites: sites('acme.example', 'shop.acme.example'),
    incidents: [incident()],
    packages: { prefixes: ['com.acme.'], except: ['com.acme.foreign'] },
    products: { names: ['Acme'], weakNames: [], lines: ['Nova'], ambiguous: [] },
  },
  // Enough of others that the record has several shards.
  ...Object.fromEntries(
    Array.from({ length: 90 }, (_, i) => [`v${i}`, { name: `V ${i}`, sites: sites(`v${i}.example`) }]),
  ),
});
const parts = compileParts(files, digest);

/** The record over its parts, which notes what was read of it; `fails` says which reading does. */
function opened(fails: (times: number) => boolean = () => false) {
  const read: string[] = [];
  const record = openRecord(parts.shards, async (name) => {
    read.push(name);
    if (fails(read.length)) throw new Error('no such file');
    return (parts.files.get(name) as Uint8Array<ArrayBuffer>).buffer;
  });
  return { ...record, read };
}

test('a question loads the parts that it needs, and no others', async () => {
  const { ask, read } = opened();
  expect(parts.shards).toBeGreaterThan(2);
  expect(await ask(({ sites }) => sites.find('www.acme.example'))).toEqual({
    domain: 'acme.example',
    value: { vendor: 'acme', everyday: false },
  });
  expect(read).toHaveLength(1);
});

test('a part is read once, also when two ask for it at the same time', async () => {
  const { ask, read } = opened();
  const questions = ['www.acme.example', 'shop.acme.example', 'acme.example'].map((host) =>
    ask(({ sites }) => sites.find(host)?.domain),
  );
  expect(await Promise.all(questions)).toEqual(['acme.example', 'shop.acme.example', 'acme.example']);
  await ask(({ sites }) => sites.find('x.acme.example'));
  expect(read).toHaveLength(1);
});

test('what one answer leads to is loaded too, which for a vendor’s own site is in the same shard', async () => {
  const { ask, loaded, read } = opened();
  const level = await ask(({ sites, vendors }) => {
    const owner = sites.find('acme.example')?.value.vendor;
    return owner === undefined ? undefined : vendors.get(owner);
  });
  expect(level).toMatchObject({ name: 'Acme', incidents: [{ date: '2020-05-01', practice: 'excess-telemetry' }] });
  expect(loaded.vendors.get('acme')).toEqual(level);
  expect(read).toHaveLength(1);
});

test('what was not loaded is answered as not on record, at once', () => {
  const { loaded, read } = opened();
  expect([loaded.vendors.get('acme'), loaded.sites.find('acme.example')]).toEqual([undefined, null]);
  expect(read).toEqual([]);
});

test('a part that cannot be read fails the question, and is read anew at the next', async () => {
  const { ask, read } = opened((times) => times === 1);
  const question = () => ask(({ sites }) => sites.find('acme.example')?.domain);
  await expect(question()).rejects.toThrow('no such file');
  expect(await question()).toBe('acme.example');
  expect(read).toHaveLength(2);
});

test('words of products are read only where somebody asks for them, and a shard for those that begin a name', async () => {
  const { ask, read } = opened();
  expect(await ask((record) => record.vocabulary().makers.get('stranger'))).toBeUndefined();
  expect(read).toEqual(['words']);
  expect(await ask((record) => record.vocabulary().makers.get('nova')?.[0]?.value.text)).toBe('Nova');
  expect(read).toEqual(['words', expect.stringMatching(/^\d+$/)]);
});

test('names of one label ask for nothing', async () => {
  const { ask, read } = opened();
  expect(await ask(({ sites, prefixes }) => [sites.find('localhost'), prefixes.get('com.')])).toEqual([
    null,
    undefined,
  ]);
  expect(read).toEqual([]);
});

test('an exception stands in the shard of its package', async () => {
  const { ask } = opened();
  expect(
    await ask(({ notTheirs, prefixes }) => [
      notTheirs.has('com.acme.foreign'),
      notTheirs.has('com.acme.notes'),
      prefixes.get('com.acme.'),
    ]),
  ).toEqual([true, false, 'acme']);
});
