import browser from 'webextension-polyfill';
import { BADGE_COLOURS, type Look, QUIET, type Words } from '../../core/recognise/toolbar-look.ts';
import { message } from '../browser/messages.ts';

/** Tabs whose button was last set to quiet. A navigation makes the browser forget what was set, which is quiet too. */
const quietTabs = new Set<number>();

/** Shows a look on one tab's toolbar button. A tab that is gone by then is nobody's loss. */
export async function showLook(tabId: number, look: Look): Promise<void> {
  // Most pages are nobody's: four calls to the browser less for each of their events.
  if (look === QUIET && quietTabs.has(tabId)) return;
  if (look === QUIET) quietTabs.add(tabId);
  else quietTabs.delete(tabId);
  const { icon, badge, title } = look;
  const path = { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` };
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOURS[icon] }),
      browser.action.setTitle({ tabId, title: title.map(titleText).join('\n') }),
      // Absent in Firefox for Android.
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // Whatever was not set can be set again.
    quietTabs.delete(tabId);
  }
}

const titleText = ({ key, values, reason }: Words): string =>
  reason === undefined ? message(key, values) : `${message(key, values)}\n${reason}`;
