import type { MarkShown } from '../core/recognise/links/mark.ts';
import type { PageAnswer } from '../core/recognise/links/page-setup.ts';
import type { BannerOrder, MarksReport, Order } from '../core/recognise/links/question.ts';
import { batches } from './batches.ts';
import { watchLinks } from './changes.ts';
import { ask, isAlive, watchOrders } from './extension.ts';
import { whenIdle } from './idle.ts';
import { type KeyOf, keyOf } from './link-key.ts';
import { markElement, scrollsAlone } from './mark.ts';
import { isBelowAnother, newProduct, type Product, placeMark, questionOf, readLink, removeMark } from './product.ts';
import { bestPlace } from './title.ts';

/** The browser may still name the address before, when a page has just changed its own. */
const SOON_MS = 300;
const TRY_AGAIN_MS = 3000;
const MOST_TRIES = 20;

/** Marks the links of this page until it is asked to leave, or the extension is gone. `onEnd` is called then. */
export function startSession(onEnd: () => void): void {
  const products = new Map<string, Product>();
  const keys = new WeakMap<HTMLAnchorElement, string>();
  const hosts = new WeakSet<Node>();
  let setup: PageAnswer['setup'] = null;
  let key: KeyOf = () => null;
  let on = true;
  let at = '';
  let tries = 0;
  let ended = false;

  const make = (mark: MarkShown, beside: Element): HTMLElement => {
    const words = { direction: setup?.direction ?? 'ltr', fullRecord: setup?.fullRecord ?? '' };
    const host = markElement(mark, beside, words, () => void ask({ ask: 'record', vendor: mark.vendor }));
    hosts.add(host);
    return host;
  };
  const readPlace = ({ mark, titles }: Product) => {
    const beside = mark === null ? undefined : bestPlace([...titles.values()])?.beside;
    if (beside !== undefined) scrollsAlone(beside);
  };
  const place = (product: Product) => {
    if (on && !isBelowAnother(product, products.values())) placeMark(product, make);
  };
  const placing = whenIdle<Product>(place);
  const wait = batches<Product>(questionOf, async (links, asked) => {
    const marks = await ask<(MarkShown | null)[]>({ ask: 'links', links });
    if (ended) return;
    if (marks === null) return isAlive() ? askLater(asked) : end();
    tries = 0;
    asked.forEach((product, i) => {
      const mark = marks[i] ?? null;
      if (mark?.vendor !== product.mark?.vendor) removeMark(product);
      product.mark = mark;
    });
    for (const product of asked) readPlace(product);
    asked.forEach(placing.add);
  });
  /** A page that asked too much, or whose worker had no answer, tries again for a while. Marks that are there stay. */
  const askLater = (asked: Product[]) => {
    for (const product of asked) product.asked = '';
    if (tries++ < MOST_TRIES) setTimeout(() => ended || asked.forEach(wait), TRY_AGAIN_MS);
  };
  const idle = whenIdle<HTMLAnchorElement>((link) => {
    const now = link.isConnected ? key(link) : null;
    const before = keys.get(link);
    if (before !== undefined && before !== now) forget(link, before);
    if (now === null) return;
    keys.set(link, now);
    const product = products.get(now) ?? newProduct();
    products.set(now, product);
    readLink(product, link);
    wait(product);
    place(product);
  });
  const forget = (link: HTMLAnchorElement, before: string) => {
    const product = products.get(before);
    keys.delete(link);
    product?.titles.delete(link);
    if (product?.host && (product.titles.size === 0 || link.contains(product.host))) removeMark(product);
    if (product?.titles.size === 0) products.delete(before);
  };
  const readAll = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) idle.add(link);
  };
  const begin = async () => {
    const asked = location.href;
    at = asked;
    const answer = await ask<PageAnswer>({ ask: 'page' });
    if (ended || at !== asked) return;
    if (answer === null && !isAlive()) return end();
    if (answer?.url !== asked && tries++ < MOST_TRIES)
      setTimeout(() => ended || at !== asked || void begin(), answer === null ? TRY_AGAIN_MS : SOON_MS);
    setup = answer?.setup ?? null;
    key = setup === null ? () => null : keyOf(setup);
    readAll();
  };
  const check = () => {
    if (!isAlive()) end();
    else if (location.href !== at && setup?.kind !== 'shop') void begin();
  };
  const again = () => {
    for (const product of products.values()) product.asked = '';
    void begin();
  };
  const obey = (order: Order | BannerOrder): MarksReport | null | undefined => {
    if (!('tell' in order)) return undefined;
    if (order.tell === 'leave') {
      end();
      return null;
    }
    if (order.tell === 'again') again();
    if (order.tell === 'show') {
      on = order.on;
      for (const product of products.values()) (on ? place : removeMark)(product);
    }
    return { on, count: [...products.values()].filter(({ mark }) => mark !== null).length };
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) again();
  };
  const end = () => {
    ended = true;
    stopLinks();
    stopOrders();
    idle.clear();
    placing.clear();
    removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', check);
    for (const product of products.values()) removeMark(product);
    products.clear();
    onEnd();
  };

  const stopOrders = watchOrders<Order | BannerOrder>(obey);
  const stopLinks = watchLinks(
    (link) => setup !== null && idle.add(link),
    check,
    (node) => hosts.has(node),
  );
  addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', check);
  void begin();
}
