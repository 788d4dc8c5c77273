import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../src/core/recognise/address.ts';
import { openSearchEngines } from '../../../../src/core/recognise/links/search-engine.ts';
import { compileSearchEngines } from '../../../../src/data/compile/places.ts';
import { readSearchEngines } from '../../../../tools/record.ts';
import { realRecord } from '../../../support/real-record.ts';

const engines = openSearchEngines(compileSearchEngines(readSearchEngines(), realRecord()));
const target = (url: string) => {
  const address = engines.targetOf(url);
  return address === null ? null : `${address.hostname}${address.rest}`;
};
const isResults = (url: string) => {
  const address = parseAddress(url);
  return address !== null && engines.resultsAt(address) !== null;
};
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

describe('a redirect of a search engine is taken off', () => {
  test.each([
    ['Google', 'https://www.google.com/url?sa=t&q=https://www.mi.com/&ved=2ah'],
    ['Google in another country', 'https://www.google.co.jp/url?q=https%3A%2F%2Fwww.mi.com%2F&sa=D'],
    ['Google, the other name', 'https://www.google.de/url?sa=t&url=https%3A%2F%2Fwww.mi.com%2F&usg=AOv'],
    ['Google, an advertisement that says where', 'https://www.google.com/aclk?sa=L&ai=DCh&adurl=https://www.mi.com/'],
    [
      'Google, a picture',
      'https://www.google.com/imgres?imgurl=https%3A%2F%2Fcdn.example%2Fa.jpg&imgrefurl=https%3A%2F%2Fwww.mi.com%2F',
    ],
    ['Bing', `https://www.bing.com/ck/a?!&&p=b68&ptn=3&u=a1${base64('https://www.mi.com/')}&ntb=1`],
    ['DuckDuckGo', 'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fwww.mi.com%2F&rut=abc'],
    ['Yahoo', 'https://r.search.yahoo.com/_ylt=Aw;_ylu=Y2/RV=2/RE=1/RO=10/RU=https%3a%2f%2fwww.mi.com%2f/RK=2/RS=x-'],
    ['Yandex', 'https://yandex.ru/clck/jsredir?from=yandex.ru&text=mi&url=https%3A%2F%2Fwww.mi.com%2F'],
    ['Naver', 'https://cr.naver.com/redirect-notification?u=https%3A%2F%2Fwww.mi.com%2F'],
    [
      'one in another',
      `https://duckduckgo.com/l/?uddg=${encodeURIComponent(`https://www.bing.com/ck/a?u=a1${base64('https://www.mi.com/')}`)}`,
    ],
  ])('%s', (_, url) => expect(target(url)).toBe('www.mi.com/'));

  test('keeps letters of every script', () => {
    expect(target(`https://www.bing.com/ck/a?u=a1${base64('https://shop.example/Hülle?q=50%25')}`)).toBe(
      'shop.example/H%C3%BClle?q=50%25',
    );
  });
});

test('the redirect of an advertisement in a shop is taken off, also where it says no host', () => {
  expect(
    target(
      'https://www.amazon.de/sspa/click?ie=UTF8&spc=MTo3NDk&url=%2FLEGO%2Fdp%2FB09QFSCWD9%2Fref%3Dsr_1_1_sspa%3Fqid%3D1',
    ),
  ).toBe('www.amazon.de/LEGO/dp/B09QFSCWD9/ref=sr_1_1_sspa?qid=1');
  expect(target('https://www.walmart.com/sp/track?bt=1&rd=https%3A%2F%2Fwww.walmart.com%2Fip%2FTea%2F26971733')).toBe(
    'www.walmart.com/ip/Tea/26971733',
  );
  expect(isResults('https://www.amazon.de/s?k=phone')).toBe(false);
});

describe('what is no redirect of a search engine stays as it is', () => {
  test.each([
    ['another site', 'https://example.org/url?q=https://www.mi.com/', 'example.org/url?q=https://www.mi.com/'],
    ['a page of the engine', 'https://www.google.com/maps?q=mi', 'www.google.com/maps?q=mi'],
    ['a target that is no address', 'https://www.google.com/url?q=mi+phone', 'www.google.com/url?q=mi+phone'],
    [
      'mail on the engine’s domain',
      'https://mail.yandex.ru/clck/jsredir?url=https%3A%2F%2Fwww.mi.com',
      'mail.yandex.ru/clck/jsredir?url=https%3A%2F%2Fwww.mi.com',
    ],
  ])('%s', (_, url, same) => expect(target(url)).toBe(same));

  test('a script, a mail address and broken base64 lead nowhere', () => {
    const script = 'https://duckduckgo.com/l/?uddg=javascript%3Aalert(1)';
    expect([target(script), target('mailto:info@mi.com'), target('https://www.bing.com/ck/a?u=a1_-_')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('redirects into themselves end', () => {
    let url = 'https://www.mi.com/';
    for (let i = 0; i < 8; i++) url = `https://duckduckgo.com/l/?uddg=${encodeURIComponent(url)}`;
    expect(target(url)).toMatch(/^duckduckgo\.com\/l\//);
  });
});

test('pages of results are told from the other pages of an engine', () => {
  for (const url of [
    'https://www.google.com/search?q=phone',
    'https://www.google.com.br/search?q=phone&udm=14',
    'https://www.bing.com/search?q=phone',
    'https://duckduckgo.com/?q=phone&ia=web',
    'https://html.duckduckgo.com/html/?q=phone',
    'https://search.brave.com/search?q=phone',
    'https://www.ecosia.org/search?q=phone',
    'https://www.startpage.com/do/dsearch',
    'https://www.qwant.com/?l=en&q=phone',
    'https://de.search.yahoo.com/search;_ylt=Aw?p=phone',
    'https://search.yahoo.co.jp/search?p=phone',
    'https://yandex.com/search/?text=phone',
    'https://ya.ru/search/touch/?text=phone',
    'https://www.baidu.com/s?wd=phone',
    'https://search.naver.com/search.naver?query=phone',
    'https://kagi.com/search?q=phone',
    'https://www.mojeek.com/search?q=phone',
    'https://www.perplexity.ai/search/which-phone-abc',
  ])
    expect(isResults(url), url).toBe(true);
  for (const url of [
    'https://www.google.com/',
    'https://www.google.com/maps?q=phone',
    'https://mail.google.com/search?q=phone',
    'https://www.bing.com/maps?q=phone',
    'https://yandex.ru/maps/?text=phone',
    'https://www.perplexity.ai/settings',
    'https://www.google.com.evil.example/search?q=phone',
    'https://example.org/search?q=phone',
  ])
    expect(isResults(url), url).toBe(false);
});
