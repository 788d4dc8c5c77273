import { beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../../src/page/link-key.ts';
import { isBelowAnother, newProduct, placeMark, questionOf, readLink } from '../../src/page/product.ts';
import { FILLS, shapeOf } from '../../src/page/shape.ts';
import { bestPlace, textsOf, titleOf } from '../../src/page/title.ts';
import { LEVEL_SHAPES } from '../../src/ui/parts/incidents/level-shapes.ts';
import { FILLS as TOOLBAR_FILLS } from '../../tools/icons/marks.ts';

beforeEach(() => {
  document.body.innerHTML = '';
  location.href = 'https://www.shop.example/s?q=phone';
});

const links = (html: string): HTMLAnchorElement[] => {
  document.body.innerHTML = html;
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
};
const first = (html: string) => links(html)[0] as HTMLAnchorElement;
const P = 'https://www.shop.example/p/1';

describe('a link’s title', () => {
  test('is the heading in it or around it, whole', () => {
    expect(titleOf(first(`<a href="${P}"><h2>Case for <b>Acme</b> 5</h2><p>$5</p></a>`))).toMatchObject({
      text: 'Case for Acme 5',
      rank: 4,
    });
    expect(titleOf(first(`<h3><a href="${P}">Acme 5</a></h3>`)).rank).toBe(4);
    expect(titleOf(first(`<a href="${P}"><div role="heading">Acme 5</div></a>`)).rank).toBe(4);
  });

  test('is else its title attribute, its picture’s text, or all of its own text', () => {
    expect(titleOf(first(`<a href="${P}" title="Acme Phone 5 black">Acme…</a>`)).text).toBe('Acme Phone 5 black');
    expect(titleOf(first(`<a href="${P}"><img alt="Acme Phone 5 black">$99</a>`)).text).toBe('Acme Phone 5 black');
    expect(titleOf(first(`<a href="${P}"><span>Case for</span> <span>Acme Phone 5</span></a>`)).text).toBe(
      'Case for Acme Phone 5',
    );
  });

  test('is not the name on a logo', () => {
    const title = titleOf(first(`<a href="${P}"><img alt="Acme"><span>Case for Acme Phone 5</span></a>`));
    expect(title.text).toBe('Case for Acme Phone 5');
  });

  test('leaves out scripts and styles, and is cut to the length of a message', () => {
    const long = 'word '.repeat(200);
    const title = titleOf(first(`<a href="${P}"><style>.a { color: red }</style><span>${long}</span></a>`));
    expect(title.text.startsWith('word word')).toBe(true);
    expect(title.text.length).toBeLessThanOrEqual(300);
  });

  test('of several links to one product, the surest comes first, then another', () => {
    const titles = links(
      `<a href="${P}"><img alt="Acme Phone 5 in black"></a><a href="${P}"><h2>Acme Phone 5</h2></a><a href="${P}">4.5 out of 5 stars</a>`,
    ).map(titleOf);
    expect(textsOf(titles)).toEqual(['Acme Phone 5', 'Acme Phone 5 in black']);
    expect(bestPlace(titles)?.beside.tagName).toBe('H2');
  });

  test('without a heading stands where the text begins that the picture says', () => {
    const titles = links(
      `<a href="${P}"><img alt="Acme Phone 5 in black"></a><a href="${P}"><i>4.5 out of 5 stars, by far the longest of all texts</i></a><a href="${P}"><em>Acme Phone 5 in…</em></a>`,
    ).map(titleOf);
    expect(bestPlace(titles)?.link.textContent).toBe('Acme Phone 5 in…');
  });
});

describe('links to one product', () => {
  const shop = keyOf({
    kind: 'shop',
    links: [{ host: 'shop.example', page: '^/(?:[^/]+/)?p/\\d+', fromHost: false }],
    redirects: [],
  });
  const search = keyOf({ kind: 'search', links: [], redirects: ['^/url\\?q='] });

  test('are told by the part of the address that the record knows', () => {
    const keys = links(
      `<a href="/p/1/ref=a"></a><a href="https://m.shop.example/p/1?x=2"></a><a href="/p/1#reviews"></a><a href="/p/2"></a>`,
    ).map(shop);
    expect(keys[0]).toBe(keys[2]);
    expect(new Set(keys).size).toBe(3);
  });

  test('are told by the address behind the redirect of an advertisement', () => {
    const withAds = keyOf({
      kind: 'shop',
      links: [{ host: 'shop.example', page: '^/p/\\d+', fromHost: false }],
      redirects: ['^/ad\\?to=([^&]+)'],
    });
    const keys = links(
      '<a href="/p/1?x=1"></a><a href="/ad?to=%2Fp%2F1"></a><a href="/ad?to=%2Fhelp"></a><a href="/ad?to=%"></a>',
    ).map(withAds);
    expect(keys).toEqual(['www.shop.example /p/1', 'www.shop.example /p/1', null, null]);
  });

  test('are none where a link leads to no product, or to another site’s', () => {
    expect(links('<a href="/help"></a><a href="https://other.example/p/1"></a>').map(shop)).toEqual([null, null]);
  });

  test('among results are all that lead away, also by a redirect of the engine’s own', () => {
    location.href = 'https://www.find.example/search?q=phone';
    const keys = links(
      '<a href="https://a.example/x?utm=1"></a><a href="https://a.example/x"></a><a href="/url?q=https://b.example/"></a><a href="/maps"></a><a href="mailto:a@b.example"></a>',
    ).map(search);
    expect(keys).toEqual([
      'a.example/x',
      'a.example/x',
      'https://www.find.example/url?q=https://b.example/',
      null,
      null,
    ]);
  });
});

describe('a product', () => {
  const mark = {
    vendor: 'acme',
    via: 'product',
    name: 'Acme',
    level: 'serious',
    label: '',
    levelWord: '',
    finding: '',
  } as const;
  const make = () => document.createElement('span');

  test('is asked about once, and again when its title comes late', () => {
    const link = first(`<a href="${P}"><img alt=""></a>`);
    const product = newProduct();
    readLink(product, link);
    expect(questionOf(product)).toEqual({ url: P, texts: [] });
    expect(questionOf(product)).toBeNull();
    link.insertAdjacentElement(
      'beforeend',
      Object.assign(document.createElement('h2'), { textContent: 'Acme Phone 5' }),
    );
    readLink(product, link);
    expect(questionOf(product)).toEqual({ url: P, texts: ['Acme Phone 5'] });
  });

  test('is marked once, in front of its title, and again where the page took the mark away', () => {
    const product = newProduct();
    for (const link of links(`<a href="${P}"><img alt=""></a><a href="${P}"><h2>Acme Phone 5</h2></a>`))
      readLink(product, link);
    product.mark = mark;
    placeMark(product, make);
    placeMark(product, make);
    const spans = () => document.querySelectorAll('span');
    expect(spans().length).toBe(1);
    expect(document.querySelector('h2')?.firstElementChild).toBe(spans()[0]);
    spans()[0]?.remove();
    placeMark(product, make);
    expect(spans().length).toBe(1);
    // A page that takes it away each time is left alone.
    for (let i = 0; i < 5; i++) {
      spans()[0]?.remove();
      placeMark(product, make);
    }
    expect(spans().length).toBe(0);
  });

  test('that is no longer anybody’s loses its mark', () => {
    const product = newProduct();
    readLink(product, first(`<a href="${P}"><h2>Acme Phone 5</h2></a>`));
    product.mark = mark;
    placeMark(product, make);
    product.mark = null;
    placeMark(product, make);
    expect(document.querySelectorAll('span').length).toBe(0);
  });

  test('that is a site below another result of the same site is left to that', () => {
    const site = { ...mark, via: 'site' } as const;
    const [main, below, other] = links(
      '<a href="https://acme.example/"><h3>Acme</h3></a><a href="https://acme.example/phones">Phones</a><a href="https://bee.example/">Bee</a>',
    ).map((link) => {
      const product = { ...newProduct(), mark: site };
      readLink(product, link);
      return product;
    });
    const all = [main, below, other].filter((product) => product !== undefined);
    expect(all.map((product) => isBelowAnother(product, all))).toEqual([false, true, false]);
  });
});

test('a mark has the shape and colours of the toolbar', () => {
  for (const level of ['noted', 'elevated', 'serious'] as const) {
    expect(FILLS[level]).toBe(TOOLBAR_FILLS[level]);
    const [shape] = shapeOf(level, 14).querySelectorAll('path');
    expect(shape?.getAttribute('d')).toBe(LEVEL_SHAPES[level].fill);
    expect(shape?.getAttribute('fill')).toBe(FILLS[level]);
  }
});
