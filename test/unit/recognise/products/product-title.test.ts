import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../../../src/core/recognise/products/product-title.ts';
import { compileVocabulary, openVocabulary } from '../../../../src/core/recognise/products/product-words.ts';
import { tokensOf } from '../../../../src/core/text/tokens.ts';

const phrases = compileVocabulary(
  {
    accessory: ['case', 'strap', 'kılıf', '手机壳'],
    idioms: ['charging case', 'works with Zenith Home', 'AB cheap'],
    fits: ['for', 'для', '适用'],
    bundle: ['with', '+'],
    devices: ['smartphone', 'phone', 'laptop', 'tv'],
    lead: ['new', 'refurbished', 'gaming'],
    otherMakers: ['Casemaker'],
    media: ['paperback', 'DVD'],
  },
  [
    ['acme', { names: ['Acme', '极品'], weakNames: ['AB'], lines: ['Find X', 'Acme Nova'], ambiguous: ['Find'] }],
    ['zenith', { names: ['Zenith'], weakNames: [], lines: ['Zen Stick'], ambiguous: [] }],
  ],
);
const vocabulary = openVocabulary((word) => phrases.get(word));

const about = (title: string, shop: string | null = null) => {
  const subject = subjectOf(tokensOf(title), shop, vocabulary);
  return typeof subject === 'string' ? subject : subject.vendor;
};

describe('a title is about the vendor', () => {
  test.each([
    ['whose name it begins with', 'Acme One Smartphone'],
    ['named after kinds and conditions', 'Refurbished gaming laptop Acme 15'],
    ['named after unknown words, where memory is stated', 'Wonderful Acme One 128GB'],
    ['named first, whoever comes later', 'Acme laptop by Zenith'],
    ['whose weak name is beside a model', 'AB C55 black'],
    ['whose weak name is beside a device word', 'New AB smartphone'],
    ['whose weak name is beside a stronger one', 'AB Acme'],
    ['when an accessory comes with the device', 'Acme One with case'],
    ['when an accessory is added by a plus sign', 'Acme One + strap'],
    ['when an accessory is named after the memory', 'Acme One 128 GB, case'],
    ['when a part of the device sounds like an accessory', 'Acme Buds charging case'],
    ['in a script without spaces', '极品14 手机'],
  ])('%s', (_, title) => {
    expect(about(title)).toBe('acme');
  });
});

describe('a title is about something else', () => {
  test.each([
    ['when it sells an accessory', 'Acme One Case'],
    ['when it sells an accessory in Turkish', 'Acme One Kılıf'],
    ['when it sells an accessory in Chinese', '极品14手机壳'],
    ['when the name follows "for"', 'Holder for Acme One'],
    ['when the name follows "для"', 'Очки для Acme'],
    ['when the vendor sells it for its own device', 'Acme cloths for Find X 12'],
    ['when another maker is named first', 'Casemaker Acme One 128GB'],
    ['when an unknown word precedes the name and no memory is stated', 'Wonderful Acme One'],
    ['when a weak name is alone', 'AB sauce 250ml'],
    ['when a line of everyday words is alone', 'Find X marks the spot'],
    ['when it is a book', 'Acme: the story. Paperback'],
    ['when the name is far back', `${'new '.repeat(20)} Acme smartphone`],
  ])('%s', (_, title) => {
    expect(about(title)).toBe('other');
  });
});

test('a weak name before a stronger one of another vendor is not the maker', () => {
  expect(about('AB Zenith 5 128GB')).toBe('zenith');
});

test.each([
  ['names nobody', 'Smart bulb'],
  ['names a vendor inside an idiom only', 'Smart bulb works with Zenith Home'],
  ['uses a name as the everyday word it is', 'AB phone 128GB AB cheap'],
  ['is empty', ''],
])('a title says nothing when it %s', (_, title) => {
  expect(about(title)).toBe('unknown');
});

describe('on its own shop', () => {
  test('a vendor is not recognised by its name', () => {
    expect(about('Zenith laptop', 'zenith')).toBe('unknown');
  });

  test('a vendor is recognised by its lines', () => {
    expect(about('Zen Stick 4', 'zenith')).toBe('zenith');
  });
});
