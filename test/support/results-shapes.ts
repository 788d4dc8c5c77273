import type { ResultLink, ResultsPage } from './results-links.ts';

/**
 * Pages of results in the shapes that shops, stores and search engines have: which links there are for one product, what
 * stands in headings, in pictures and beside them. The shapes were seen in public samples and scrapers (beside each); texts
 * and markup are our own.
 */
type Shape = (link: ResultLink, i: number) => string;

const text = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const img = (alt: string): string => `<img src="${GIF}" alt="${text(alt)}">`;

const SHAPES: Record<string, Shape> = {
  // A picture, a heading in a link, and links to ratings and offers, all to one product (searxng: searx/engines/amazon.py).
  amazon: ({ url, title }) => `
    <a href="${text(url)}">${img(title)}</a>
    <a href="${text(url)}"><h2 aria-label="${text(title)}"><span>${text(title)}</span></h2></a>
    <a href="${text(url)}#customerReviews" aria-label="1,234 ratings"><span>4.1 out of 5 stars</span></a>
    <a href="${text(url)}"><span>$199<sup>99</sup></span></a>`,
  // A card in one link, or a picture and a title with a title attribute (masihtamsoy/easy-flipkart-scrap: core.py).
  flipkart: ({ url, title }, i) =>
    i % 2 === 0
      ? `<a href="${text(url)}"><div>${img(title)}</div><span>Add to Compare</span><div>${text(title)}</div>
         <ul><li>8 GB RAM | 128 GB ROM</li><li>1 Year Warranty for Phone and 6 Months for In the Box Items</li></ul></a>`
      : `<a href="${text(url)}">${img(title)}</a><a href="${text(url)}" title="${text(title)}">${text(title.slice(0, 40))}...</a>`,
  // A title with the role of a heading, and what only screen readers get (eBay/skin: item-tile-group.stories.js).
  ebay: ({ url, title }) => `
    <a href="${text(url)}">${img(title)}</a>
    <a href="${text(url)}"><div role="heading" aria-level="3"><span>${text(title)}</span></div>
    <span class="unseen">Opens in a new window or tab</span></a>`,
  // All of a card in one link, the title as a heading cut to two lines.
  aliexpress: ({ url, title }) => `
    <a href="${text(url)}" target="_blank"><div>${img(title)}</div>
    <div title="${text(title)}"><h3 class="cut">${text(title)}</h3></div><div>US $12.34</div><span>500+ sold</span></a>`,
  // A card in one link, the title as a paragraph (Clasc/SimplePs5TelegramBot: src/WebShops/MediaMarkt.ts).
  mediamarkt: ({ url, title }) => `
    <a href="${text(url)}">${img(title)}<p>${text(title)}</p><div>4.6 (120)</div></a>`,
  // A heading with the link in it.
  bestbuy: ({ url, title }) => `
    <a href="${text(url)}">${img(title)}</a><h4><a href="${text(url)}">${text(title)}</a></h4>
    <a href="${text(url)}#tabbed-customerreviews">4.7 (1,302 Reviews)</a>`,
  // A link without a sight of its own over the card, which says the title; the title that is seen stands outside.
  walmart: ({ url, title }) => `
    <a class="over" href="${text(url)}"><span class="unseen">${text(title)}</span></a>
    ${img(title)}<span>${text(title)}</span><div>current price $99.00</div>`,
  // A heading with the link in it, and a picture that is no link.
  mercadolibre: ({ url, title }) => `
    ${img(title)}<h3><a href="${text(url)}">${text(title)}</a></h3><span>Frete grátis</span>`,
  // An app in one link: picture, name, publisher, rating (Ivanopulopulo/Test: Parsegp.py).
  play: ({ url, title }) => `
    <a href="${text(url)}">${img('Icon image')}<div><span>${text(title)}</span><span>Somebody Ltd.</span><span>4.5</span></div></a>`,
  appstore: ({ url, title }) => `
    <a href="${text(url)}"><picture>${img('')}</picture><div><h3>${text(title)}</h3><p>A subtitle</p></div><span>View</span></a>`,
  // A heading in the link, beside the address of the site (ublacklist/builtin: serpinfo/google.yml).
  google: ({ url, title }) => `
    <div><a href="${text(url)}"><h3>${text(title)}</h3><div><cite>https://example › path</cite></div></a></div>
    <p>A few words about it, with a <a href="https://policies.google.com/privacy">notice</a>.</p>`,
  // A link in the heading, beside another to the address (ublacklist/builtin: serpinfo/duckduckgo.yml).
  duckduckgo: ({ url, title }) => `
    <article><a href="${text(url)}"><span>example › path</span></a>
    <h2><a href="${text(url)}"><span>${text(title)}</span></a></h2><div>A few words.</div></article>`,
};

const STYLE = `
  body { margin: 0; font: 15px/1.4 sans-serif }
  main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; padding: 16px 24px }
  main.lines { display: block; max-width: 700px; padding-inline-start: 120px }
  .item { position: relative; padding: 12px; border: 1px solid #ddd; overflow: hidden }
  .item img { width: 100px; height: 60px; background: #eee }
  .cut { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; font-size: 15px; margin: 0 }
  .over { position: absolute; inset: 0 } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }`;

/** One result as the site writes it. */
export const itemOf = (site: string, link: ResultLink, i: number): string =>
  `<div class="item">${SHAPES[site]?.(link, i) ?? ''}</div>`;

/** The whole page, with what surrounds results: ways around the site, filters, and the site's own pages. */
export function resultsHtml({ site, url, links }: ResultsPage): string {
  const { origin } = new URL(url);
  const around = ['', 'help', 'cart', 'account', 'search?q=xiaomi', 'c/phones'].map(
    (path) => `<a href="${origin}/${path}">Samsung phones, ${path}</a>`,
  );
  const lines = site === 'google' || site === 'duckduckgo' ? 'lines' : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Results</title><style>${STYLE}</style>
    <header>${around.join(' ')}</header>
    <main class="${lines}">${links.map((link, i) => itemOf(site, link, i)).join('')}</main></html>`;
}
