import { expect, test } from 'vitest';
import authorities from '../../src/data/authorities.json' with { type: 'json' };
import { weaknessOf } from '../../src/data/check/lints/sources.ts';
import { compileOverview, countryOf, isOfficial } from '../../src/data/compile/overview.ts';
import { realRecord } from '../support/real-record.ts';
import { incident, recordOf, source } from '../support/record.ts';

const files = realRecord();
const incidents = [...files.vendors.values()].flatMap(({ incidents: own }) => own);

test('every authority behind a charge, a settlement or a finding has a country; copies on other sites name none', () => {
  const graded = incidents.filter(({ evidence }) => ['charged', 'settled', 'adjudicated'].includes(evidence));
  const official = graded.flatMap(({ id, sources }) =>
    sources.filter(isOfficial).flatMap(({ url }) => (weaknessOf(url) === undefined ? [{ id, url }] : [])),
  );
  expect(official.length).toBeGreaterThan(50);
  expect(official.filter(({ url }) => countryOf(url, authorities) === undefined)).toEqual([]);
});

test('every country is one that the language data of the browser knows', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(Object.values(authorities).filter((code) => names.of(code) === undefined)).toEqual([]);
});

test.each([
  ['https://www.ftc.gov/news', 'US'],
  ['https://www.judgments.fedcourt.gov.au/x', 'AU'],
  ['https://www.edpb.europa.eu/news', 'EU'],
  ['https://www.bailii.org/ie/cases/IEHC/2024/1.html', 'IE'],
  ['https://www.bailii.org/ew/cases/EWHC/2024/1.html', 'GB'],
  ['https://www.bailii.org/', undefined],
  ['https://notftc.gov.example/', undefined],
  ['https://mygov/', undefined],
])('%s speaks for %s', (url, country) => expect(countryOf(url, authorities)).toBe(country));

test('the overview names countries by authorities alone, never by the vendor’s own country', () => {
  const found = incident({
    sources: [
      source({ kind: 'news', url: 'https://news.gov.uk/a' }),
      source({ kind: 'regulator', url: 'https://www.cnil.fr/a' }),
      source({ kind: 'court', url: 'https://www.conseil-etat.fr/b' }),
    ],
    answer: { state: 'answered', text: 'Denied it.', date: '2021', stance: 'denies' },
    alsoAbout: [{ vendor: 'other', answer: { state: 'none-found' } }],
  });
  const [entry] = compileOverview(recordOf({ acme: { country: 'CN', incidents: [found] } }), authorities);
  expect(entry).toMatchObject({ vendor: 'acme', also: ['other'], countries: ['FR'], answered: true, withdrawn: false });
});

test('every incident is in the overview once', () => {
  const ids = compileOverview(files, authorities).map(({ id }) => id);
  expect([...ids].sort()).toEqual(incidents.map(({ id }) => id).sort());
});
