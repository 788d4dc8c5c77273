import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { newestCheck } from '../../src/data/check/newest-check.ts';
import { incidentsOf } from '../../src/data/compile/record-files.ts';
import { BASE } from '../support/build-site.ts';
import { realRecord } from '../support/real-record.ts';
import { site } from '../support/site.ts';

const record = realRecord();
const { files, read } = site();
const feeds = files.filter((file) => file.endsWith('changes.xml'));
const schema = readFileSync(new URL('../samples/atom.rng', import.meta.url), 'utf8');

const problemsOf = async (contents: string) => {
  const { errors } = await validateXML({ xml: [{ fileName: 'feed.xml', contents }], schema, extension: 'relaxng' });
  return errors.map(({ message }) => message);
};

test('every feed is valid Atom, by the grammar of RFC 4287', async () => {
  expect(feeds).toHaveLength(record.vendors.size + 1);
  for (const file of feeds.filter((_, i) => i % 12 === 0 || i < 3))
    expect(await problemsOf(read(file)), file).toEqual([]);
  expect(await problemsOf(read('changes.xml'))).toEqual([]);
});

test('the grammar refuses a feed without its date, and an entry without its id', async () => {
  const feed = read('changes.xml');
  expect(await problemsOf(feed.replace(/<updated>.*?<\/updated>/, ''))).not.toEqual([]);
  expect(await problemsOf(feed.replace(/(<entry>[\s\S]*?)<id>.*?<\/id>/, '$1'))).not.toEqual([]);
});

test('a company’s feed has each of its incidents at its address, and no date after the newest check', () => {
  const newest = `${newestCheck(record)}T23:59:59`;
  for (const slug of record.vendors.keys()) {
    const feed = read(`company/${slug}/changes.xml`);
    const ids = [...feed.matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids.sort(), slug).toEqual(
      incidentsOf(slug, record)
        .map(({ id }) => `${BASE}company/${slug}/#${id}`)
        .sort(),
    );
    const dates = [...feed.matchAll(/<(?:updated|published)>(.*?)</g)].map(([, date = '']) => date);
    expect(
      dates.filter((date) => date > newest),
      slug,
    ).toEqual([]);
  }
});
