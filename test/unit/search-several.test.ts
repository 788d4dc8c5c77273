import { expect, test } from 'vitest';
import { search } from '../../src/core/search/search.ts';
import { searchSeveral } from '../../src/core/search/search-several.ts';
import { catalogueOf } from '../support/record.ts';

const catalogue = catalogueOf({ acme: { name: 'Acme' }, cloud: { name: 'Cloud Co' }, good: { name: 'Goodphone' } });
const several = (question: string) =>
  searchSeveral(question, (name) => search(name, catalogue)).map(({ vendor }) => vendor.slug);

test.each(['acme, cloud', 'Acme vs Cloud Co', 'ACME vs. cloud', 'acme;cloud', 'acme，cloud', 'acme,cloud,'])(
  'two names ask for both: %s',
  (question) => expect(several(question)).toEqual(['acme', 'cloud']),
);

test.each(['acme', 'acme,', 'acme, acme', 'acme, nobody', 'acme,cloud,good,acme,cloud', ', ,'])(
  'what is not two to four companies asks for none: %s',
  (question) => expect(several(question)).toEqual([]),
);
