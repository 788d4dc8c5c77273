import { type ComponentChildren, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  type BlockAndWatch,
  isVendorBlocked,
  wantsRules,
  withBlocked,
  withItem,
} from '../../../core/blocking/block-and-watch.ts';
import { contactsOf } from '../../../core/blocking/contacts.ts';
import { siteOf } from '../../../core/blocking/site-of.ts';
import type { Watched, WatchReport } from '../../../core/blocking/watched.ts';
import { domainsOf, parseAddress } from '../../../core/recognise/address.ts';
import { changeBlockAndWatch, loadBlockAndWatch } from '../../../platform/blocking/block-and-watch.ts';
import { haveRulesEffect } from '../../../platform/blocking/blocking-state.ts';
import { canBlock, canWatch } from '../../../platform/blocking/permissions.ts';
import type { Page } from '../../../platform/browser/tabs.ts';
import { tellPage } from '../../../platform/granted/page-messages.ts';
import { loadPublicSuffixes } from '../../../platform/lists/public-suffixes.ts';
import { loadEndpoints } from '../../../platform/record/endpoints.ts';
import { askRecord } from '../../../platform/record/record.ts';
import { loadPolicy } from '../../../platform/storage/user-state.ts';
import { type WatchModel, WatchRow } from './WatchRow.tsx';
import './watch.css';

/** How often the open popup asks the page again. */
const ASK_EVERY_MS = 1000;

type Here = Omit<WatchModel, 'isChanged'> & { wish: BlockAndWatch };

/** Null where there is nothing to say: neither watched nor blocked, or no page of the web. `effect` is whether rules have any. */
async function look({ tabId, url, isPrivate }: Page, effect: boolean): Promise<Here | null> {
  const hostname = parseAddress(url)?.hostname;
  const site = hostname === undefined ? null : siteOf(hostname);
  if (hostname === undefined || site === null) return null;
  const [wish, policy] = await Promise.all([loadBlockAndWatch(), loadPolicy()]);
  const isWatched = wish.watches && policy.watches !== false && !isPrivate && (await canWatch());
  const isBlocking = effect && wantsRules(wish) && policy.blocks !== false;
  if (!isWatched && !isBlocking) return null;
  const report = isWatched ? ((await tellPage(tabId, { watch: 'report' })) as WatchReport | null) : null;
  const contacts =
    report && (await named(contactsIn(report.hosts, hostname, isBlocking ? wish : { ...wish, paused: true })));
  const here = !domainsOf(hostname).some((domain) => wish.exceptions.includes(domain));
  const blocks = (slug: string) => isVendorBlocked(wish, slug);
  return { site, contacts, isExact: report?.isExact === true, blocking: isBlocking ? { here, blocks } : null, wish };
}

async function contactsIn(watched: Watched, hostname: string, wish: BlockAndWatch) {
  const [endpoints, isPublicSuffix] = await Promise.all([loadEndpoints(), loadPublicSuffixes()]);
  const record = new Map(endpoints.map((endpoint) => [endpoint.host, endpoint]));
  return contactsOf(watched, hostname, record, wish, isPublicSuffix);
}

async function named(found: ReturnType<typeof contactsIn>) {
  const contacts = await found;
  return askRecord(({ vendors }) =>
    contacts.map((contact) => ({ ...contact, name: vendors.get(contact.vendor)?.name ?? contact.vendor })),
  );
}

/** The row, kept up to date while the popup is open. */
function Watching({ page, first, effect }: { page: Page; first: Here; effect: boolean }) {
  const [here, setHere] = useState(first);
  const [isChanged, setChanged] = useState(false);
  const renew = () => look(page, effect).then((now) => setHere(now ?? first));
  useEffect(() => {
    const timer = setInterval(() => void renew().catch(console.warn), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const change = async (to: (wish: BlockAndWatch) => BlockAndWatch) => {
    await changeBlockAndWatch(to);
    setChanged(true);
    await renew();
  };
  const block = (slug: string, on: boolean) => change((wish) => ({ ...wish, blocked: withBlocked(wish, slug, on) }));
  const except = (on: boolean) =>
    change((wish) => {
      const others = wish.exceptions.filter((one) => !domainsOf(here.site).includes(one));
      return { ...wish, exceptions: on ? withItem(wish.exceptions, here.site, true) : others };
    });
  return h(WatchRow, {
    ...here,
    isChanged,
    block: (slug, on) => void block(slug, on).catch(console.warn),
    except: (on) => void except(on).catch(console.warn),
  });
}

/** The row about what the page contacts and what is blocked on it; null where neither is on. */
export async function watchRow(page: Page): Promise<ComponentChildren> {
  const effect = (await canBlock()) && (await haveRulesEffect());
  const first = await look(page, effect);
  return first === null ? null : h(Watching, { key: `${page.tabId} ${page.url}`, page, first, effect });
}
