import browser from 'webextension-polyfill';

const NAME = 'lists';

/** Sets the one alarm to a moment in milliseconds since 1970, or clears it. One in the past rings at once. */
export async function setAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when });
}

export function watchAlarm(onAlarm: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) onAlarm();
  });
}

/** Calls to the browser keep Chrome from ending a worker that computes; an idle one is ended after 30 seconds. */
export function keepAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  return () => clearInterval(timer);
}
