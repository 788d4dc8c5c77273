import { expect, test } from 'vitest';
import { dossierIn } from '../../../src/data/list-dossier.ts';
import { incident, vendorFile } from '../../support/record.ts';

const acme = vendorFile({ incidents: [incident()] });
const text = JSON.stringify({ telltale: 1, name: 'Ours', vendors: { acme, invalid: { name: 'X' } } });

test('a dossier comes out of a list as pages show it', () => {
  expect(dossierIn(text, 'acme')).toMatchObject({
    slug: 'acme',
    name: 'Acme',
    incidents: [{ id: 'acme-2020-finding' }],
  });
});

test.each([
  ['of another slug', text, 'other'],
  ['that has a problem', text, 'invalid'],
  ['by the name of what every object has', text, 'toString'],
  ['in a text that is no JSON', 'acme.example', 'acme'],
  ['in JSON of something else', '[1]', 'acme'],
])('a dossier %s is none', (_, list, slug) => expect(dossierIn(list, slug)).toBeNull());
