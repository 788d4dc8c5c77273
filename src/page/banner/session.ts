import type { BannerEnd, BannerOrder, BannerShown, Order } from '../../core/recognise/links/question.ts';
import { ask, isAlive, watchOrders } from '../extension.ts';
import { bannerElement } from './element.ts';

/** How long it stands in sight before it counts as shown: somebody who passes through a page has not read it. */
const READ_AFTER_MS = 3000;
/** How often a banner that is shown looks whether the extension is still there. */
const LOOK_EVERY_MS = 2000;

/** Shows this page's banner, if it has one, until it is told to leave or the extension is gone. `onEnd` is called then. */
export function startBanner(onEnd: () => void): void {
  let shown: { vendor: string; host: HTMLElement; timer: number; reader: number } | null = null;
  /** What could not be shown yet, because the page was not in sight. */
  let waiting: BannerShown | null = null;

  const remove = () => {
    if (shown === null) return;
    clearInterval(shown.timer);
    clearTimeout(shown.reader);
    shown.host.remove();
    shown = null;
  };
  const finish = (did: BannerEnd, vendor: string) => {
    if (did !== 'shown') remove();
    void ask({ ask: 'banner-did', vendor, did });
  };
  const put = (banner: BannerShown) => {
    const { vendor } = banner;
    const host = bannerElement(banner, {
      record: () => {
        finish('not-now', vendor);
        void ask({ ask: 'record', vendor });
      },
      mute: () => finish('mute', vendor),
      notNow: () => finish('not-now', vendor),
    });
    const timer = window.setInterval(() => isAlive() || end(), LOOK_EVERY_MS);
    const reader = window.setTimeout(() => finish('shown', vendor), READ_AFTER_MS);
    shown = { vendor, host, timer, reader };
  };
  const show = (banner: BannerShown | null) => {
    waiting = null;
    if (banner?.vendor !== shown?.vendor) remove();
    if (banner === null || shown !== null || !banner.isNew) return;
    if (document.visibilityState === 'visible' && !document.fullscreenElement) put(banner);
    else waiting = banner;
  };
  const askAnew = async () => {
    const banner = await ask<BannerShown>({ ask: 'banner' });
    if (!isAlive()) end();
    else if (!ended) show(banner);
  };
  const onSight = () => {
    if (!isAlive()) end();
    // It may have been shown, or sent away, in another tab meanwhile.
    else if (waiting !== null && document.visibilityState === 'visible') void askAnew();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void askAnew();
  };
  let ended = false;
  const end = () => {
    ended = true;
    remove();
    stopOrders();
    document.removeEventListener('visibilitychange', onSight);
    document.removeEventListener('fullscreenchange', onSight);
    removeEventListener('pageshow', onShow);
    onEnd();
  };

  const stopOrders = watchOrders<Order | BannerOrder>((order) => {
    if (!('banner' in order)) return undefined;
    if (order.banner === 'leave') end();
    else show(order.banner);
    return null;
  });
  document.addEventListener('visibilitychange', onSight);
  document.addEventListener('fullscreenchange', onSight);
  addEventListener('pageshow', onShow);
  void askAnew();
}
