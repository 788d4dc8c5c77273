import { type LinkCase, readLinks } from '../../tools/link-score.ts';

/** A page of results: where it stands, and the labelled links that it shows. */
export type ResultsPage = { site: string; url: string; links: ResultLink[] };
export type ResultLink = Pick<LinkCase, 'url' | 'expect' | 'kind'> & { title: string };

const all = readLinks().filter(({ url }) => url.startsWith('https:'));
const own = (...hosts: string[]): ResultLink[] =>
  all.filter(({ on }) => hosts.includes(new URL(on).hostname)).map(shown);

function shown({ url, texts, expect, kind }: LinkCase): ResultLink {
  return { url, title: texts[0] ?? '', expect, kind };
}

/** Titles of another shop's results at addresses of this one: shops of which no list of results was found. */
const composed = (from: ResultLink[], addressOf: (i: number) => string): ResultLink[] =>
  from.map((link, i) => ({ ...link, url: addressOf(i) }));

const amazon = own('www.amazon.com');
const ebay = own('www.ebay.com');

/** Twelve pages of results whose shapes are in results-shapes.ts. */
export const RESULTS: ResultsPage[] = [
  { site: 'amazon', url: 'https://www.amazon.in/s?k=smartphone', links: own('www.amazon.in') },
  { site: 'flipkart', url: 'https://www.flipkart.com/search?q=mobile', links: own('www.flipkart.com') },
  { site: 'ebay', url: 'https://www.ebay.com/sch/i.html?_nkw=iphone', links: ebay },
  {
    site: 'aliexpress',
    url: 'https://www.aliexpress.com/w/wholesale-smart-phone.html',
    links: [
      ...own('www.aliexpress.com'),
      ...composed(
        ebay.slice(60, 140),
        (i) => `https://www.aliexpress.com/item/10050061${10_000 + i}.html?algo_pvid=1f6`,
      ),
    ],
  },
  { site: 'mediamarkt', url: 'https://www.mediamarkt.ch/de/search.html?query=handy', links: own('www.mediamarkt.ch') },
  {
    site: 'bestbuy',
    url: 'https://www.bestbuy.com/site/searchpage.jsp?st=phone',
    links: composed(amazon, (i) => `https://www.bestbuy.com/site/x/${6_500_000 + i}.p?skuId=${6_500_000 + i}`),
  },
  {
    site: 'walmart',
    url: 'https://www.walmart.com/search?q=phone',
    links: composed(amazon, (i) => `https://www.walmart.com/ip/seort/${5_890_000 + i}?classType=REGULAR`),
  },
  {
    site: 'mercadolibre',
    url: 'https://lista.mercadolivre.com.br/celular',
    links: own('lista.mercadolivre.com.br'),
  },
  { site: 'play', url: 'https://play.google.com/store/search?q=home&c=apps', links: own('play.google.com') },
  { site: 'appstore', url: 'https://apps.apple.com/us/charts/iphone', links: own('apps.apple.com') },
  { site: 'google', url: 'https://www.google.com/search?q=phone', links: own('www.google.com', 'www.google.de') },
  { site: 'duckduckgo', url: 'https://duckduckgo.com/?q=phone', links: own('duckduckgo.com', 'html.duckduckgo.com') },
];
