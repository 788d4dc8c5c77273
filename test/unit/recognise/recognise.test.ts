import { expect, test } from 'vitest';
import { compileList } from '../../../src/core/lists/compile-list.ts';
import { type ListEntry, openList } from '../../../src/core/lists/list.ts';
import { parseAddress } from '../../../src/core/recognise/address.ts';
import { recognise } from '../../../src/core/recognise/recognise.ts';
import { ROUTES } from '../../../src/core/recognise/sighting.ts';
import { catalogueOf, sites } from '../../support/record.ts';

const catalogue = catalogueOf({
  acme: {
    sites: sites('acme.example'),
    endpoints: [{ host: 'log.acme.example', purpose: 'telemetry', seen: ['owner/list:file'] }],
  },
});
const listOf = (id: string, name: string, entry: ListEntry) => {
  const list = openList({ id, name, level: 'noted' }, compileList([entry], 7));
  if (typeof list === 'string') throw new Error(list);
  return list;
};
const lists = [
  listOf('other', 'Other', { domain: 'other.example', reason: '' }),
  listOf('group', 'Our group', { domain: 'acme.example', reason: 'late', vendor: 'evil' }),
  listOf('own', '', { domain: 'log.acme.example', reason: '' }),
];
const address = parseAddress('https://log.acme.example/');

test('what the record says leads, in the order of the routes, then every list that has the page, and what it says', () => {
  const sightings = address === null ? [] : recognise(address, '', catalogue, lists);
  expect(sightings).toStrictEqual([
    { vendor: 'acme', via: 'endpoint', match: 'log.acme.example', list: 'record' },
    { vendor: 'acme', via: 'site', match: 'acme.example', list: 'record' },
    {
      ...{ vendor: null, via: 'list', match: 'acme.example', list: 'group', level: 'noted' },
      ...{ listName: 'Our group', reason: 'late', dossier: 'evil' },
    },
    { vendor: null, via: 'list', match: 'log.acme.example', list: 'own', level: 'noted' },
  ]);
  const places = sightings.map(({ via }) => ROUTES.indexOf(via));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
