import { describe, expect, test } from 'vitest';
import { RECORD, type Sighting } from '../../../src/core/recognise/sighting.ts';
import { vendorVerdict, verdictOf } from '../../../src/core/recognise/verdict.ts';
import { catalogueOf, incident, NOBODY_YET } from '../../support/record.ts';

const grave = (id: string, date: string) => incident({ id, date, practice: 'undisclosed-transfer' });
const catalogue = catalogueOf({
  acme: { name: 'Acme', incidents: [grave('a', '2019-05'), grave('b', '2024-11-30')] },
  cloud: { name: 'Cloud', incidents: [incident({ id: 'c', date: '2020' })] },
});
const tie = (vendor: string, over: Partial<Sighting> = {}): Sighting => ({
  ...{ vendor, via: 'site', match: `${vendor}.example`, list: RECORD },
  ...over,
});
const listed = (over: Partial<Sighting> = {}): Sighting => ({
  ...{ vendor: null, via: 'list', match: 'x.example', list: 'mine' },
  ...over,
});
const verdict = (...sightings: Sighting[]) => verdictOf(sightings, catalogue, NOBODY_YET, 2026);

describe('a verdict', () => {
  test('has each vendor once, with its own ties alone and its newest year', () => {
    const product = tie('acme', { via: 'product' });
    expect(verdict(product, tie('cloud'), tie('acme')).vendors).toMatchObject([
      { vendor: 'acme', latest: 2024, incidents: 2, sightings: [product, tie('acme')] },
      { vendor: 'cloud', latest: 2020, sightings: [tie('cloud')] },
    ]);
  });

  test('passes over a vendor that the record does not have', () => {
    expect(verdict(tie('nobody'))).toMatchObject({ level: 'none', vendors: [] });
  });

  test('sets apart what lists say, and that alone', () => {
    expect(verdict(tie('acme'), listed({ level: 'noted' })).listed).toEqual([listed({ level: 'noted' })]);
    expect(verdict(tie('acme')).listed).toEqual([]);
  });

  test('takes nothing from a list without a level', () => {
    expect(verdict(listed())).toMatchObject({ level: 'none' });
    expect(verdict(listed({ level: 'none' }))).toMatchObject({ level: 'none' });
    expect(verdict(listed({ level: 'noted' }), listed())).toMatchObject({ level: 'noted' });
    expect(verdict()).toMatchObject({ level: 'none', vendors: [] });
  });

  test('is of an everyday place only where every tie to the vendor is one', () => {
    const everyday = tie('acme', { everyday: true });
    expect(verdict(everyday).vendors[0]?.everyday).toBe(true);
    expect(verdict(tie('acme', { via: 'product' }), everyday).vendors[0]?.everyday).toBe(false);
    expect(verdict(tie('acme')).vendors[0]?.everyday).toBe(false);
  });

  test('of a vendor that was looked up, on no page, is of no everyday place', () => {
    const acme = catalogue.vendors.get('acme');
    if (acme === undefined) throw new Error('The record has no Acme');
    expect(vendorVerdict(acme, [], NOBODY_YET, 2026)).toMatchObject({
      everyday: false,
      sightings: [],
      level: 'serious',
    });
  });

  test('takes its level from the vendor that leads, not from whoever owns the place', () => {
    const noted = [tie('cloud', { via: 'product' }), tie('acme')];
    expect(verdict(...noted)).toMatchObject({ level: 'noted', vendors: [{ vendor: 'cloud' }, { level: 'serious' }] });
    expect(verdict(...noted, listed({ level: 'elevated' })).level).toBe('elevated');
  });
});
