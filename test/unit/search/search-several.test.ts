import { expect, test } from 'vitest';
import { search } from '../../../src/core/search/search.ts';
import { openIndex } from '../../../src/core/search/search-index.ts';
import { bestOfEach, severalNames } from '../../../src/core/search/search-several.ts';
import { compiledSearch, openedOf, recordOf } from '../../support/record.ts';

const VENDORS = { acme: { name: 'Acme' }, cloud: { name: 'Cloud Co' }, good: { name: 'Goodphone' } };
const { catalogue, companies } = openedOf(VENDORS);
const index = openIndex(compiledSearch(recordOf(VENDORS)));
const several = (question: string) =>
  bestOfEach(severalNames(question).map((name) => search(name, index, catalogue, companies))).map(
    ({ vendor }) => vendor.slug,
  );

test.each(['acme, cloud', 'Acme vs Cloud Co', 'ACME vs. cloud', 'acme;cloud', 'acme，cloud', 'acme,cloud,'])(
  'two names ask for both: %s',
  (question) => expect(several(question)).toEqual(['acme', 'cloud']),
);

test.each(['acme', 'acme,', 'acme, acme', 'acme, nobody', 'acme,cloud,good,acme,cloud', ', ,'])(
  'what is not two to four companies asks for none: %s',
  (question) => expect(several(question)).toEqual([]),
);
