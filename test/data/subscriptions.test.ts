import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PRESETS, type Preset } from '../../src/data/subscriptions.ts';
import { DATA } from '../../tools/record.ts';

const slugs = readdirSync(`${DATA}vendors/`).map((file) => file.replace(/\.json$/, ''));
const today = new Date().toISOString().slice(0, 10);

const Address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const PresetFile = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  lists: v.picklist(['sites', 'hosts']),
  vendor: v.optional(v.picklist(slugs)),
  url: Address,
  homepage: Address,
  licence: v.picklist(['CC0-1.0', 'GPL-3.0-only', 'MIT', 'MPL-2.0', 'Unlicense']),
  about: v.pipe(v.string(), v.maxLength(130), v.regex(/^[A-Z0-9][^.!]+\.$/)),
  entries: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seen: v.pipe(v.string(), v.isoDate(), v.maxValue(today)),
  source: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+:\S+$/)),
});
/** The fields of a preset wrong. */
const problemsOf = (preset: unknown): (string | null)[] =>
  (v.safeParse(PresetFile, preset).issues ?? []).map((issue) => v.getDotPath(issue));
const repositoryOf = ({ source }: Preset) => source.slice(0, source.indexOf(':'));
const twice = (values: string[]) => values.filter((value, at) => values.indexOf(value) < at);

describe.each(PRESETS.map((preset) => [preset.name, preset] as const))('%s', (_, preset) => {
  test('is complete, with nothing that nobody reads', () => expect(problemsOf(preset)).toEqual([]));

  test('is fetched from the repository in which it was seen, and leads back to it', () => {
    const repository = repositoryOf(preset);
    expect(preset.url).toMatch(new RegExp(`^https://raw\\.githubusercontent\\.com/${repository}/(main|master)/\\S+$`));
    expect(preset.homepage).toBe(`https://github.com/${repository}`);
  });
});

test.each([
  ['a field without use', { format: 'hosts' }, 'format'],
  ['nothing said of what it lists', { lists: undefined }, 'lists'],
  ['no name', { name: '' }, 'name'],
  ['a vendor who is not on record', { vendor: 'nobody' }, 'vendor'],
  ['an address that others can read along', { url: 'http://lists.example/a.txt' }, 'url'],
  ['a licence without its SPDX identifier', { licence: 'GPL' }, 'licence'],
  ['an unfinished sentence', { about: 'hosts of televisions' }, 'about'],
  ['no entry', { entries: 0 }, 'entries'],
  ['a day to come', { seen: '2999-01-01' }, 'seen'],
  ['a place that is none', { source: 'the web' }, 'source'],
])('a preset with %s would be noticed', (_, over, field) => {
  expect(problemsOf({ ...PRESETS[0], ...over })).toEqual([field]);
});

test('no list is offered twice, by name or by address', () => {
  expect(twice(PRESETS.map(({ name }) => name.toLowerCase()))).toEqual([]);
  expect(twice(PRESETS.map(({ url }) => url))).toEqual([]);
});

test('lists of sites come first; of the others, those about one vendor, and those about many are at most twelve', () => {
  const sites = PRESETS.filter(({ lists }) => lists === 'sites');
  expect(PRESETS.slice(0, sites.length)).toEqual(sites);
  expect(sites.length).toBeGreaterThan(0);
  const general = PRESETS.slice(sites.length).filter(({ vendor }) => vendor === undefined);
  expect(PRESETS.slice(-general.length)).toEqual(general);
  expect(general.length).toBeGreaterThan(0);
  expect(general.length).toBeLessThanOrEqual(12);
});
