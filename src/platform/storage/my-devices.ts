import { decodeMyDevices, deviceMarkOf, type MyDevices, onlyDevices, withDevices } from '../../core/user/my-devices.ts';
import { type News, newsSince, type ReadMark } from '../../core/user/read-marks.ts';
import { isInPrivateWindow } from '../browser/private-window.ts';
import { keepAsideIfLossy } from './kept-aside.ts';
import { readStored, removeStored, watchStored, writeStored } from './storage.ts';

/** The key on disk; there only while the person wants their devices to be remembered. */
export const MY_DEVICES_KEY = 'myDevices';

/** The remembered devices; null where none are. Rejects where the storage cannot be read. */
export const loadMyDevices = async (): Promise<MyDevices | null> =>
  decodeMyDevices(await readStored('local', MY_DEVICES_KEY));

/** Changes what is remembered, and begins to remember where nothing was. Rejects where it cannot be stored. */
const change = (to: (devices: MyDevices) => MyDevices): Promise<void> =>
  navigator.locks.request(MY_DEVICES_KEY, async () => {
    const stored = await readStored('local', MY_DEVICES_KEY);
    const devices = decodeMyDevices(stored);
    await keepAsideIfLossy(MY_DEVICES_KEY, stored, devices);
    await writeStored('local', MY_DEVICES_KEY, to(devices ?? {}));
  });

export const addMyDevices = (slugs: readonly string[]): Promise<void> =>
  change((devices) => withDevices(devices, slugs));

/** Leaves these and no other. */
export const setMyDevices = (slugs: readonly string[]): Promise<void> =>
  change((devices) => onlyDevices(devices, slugs));

export const removeMyDevice = (slug: string): Promise<void> =>
  change((devices) =>
    onlyDevices(
      devices,
      Object.keys(devices).filter((other) => other !== slug),
    ),
  );

/** Forgets all of them, and that they were ever asked for. */
export const forgetMyDevices = (): Promise<void> =>
  navigator.locks.request(MY_DEVICES_KEY, () => removeStored('local', MY_DEVICES_KEY));

/** What is new in a company's record since it was last listed, which this replaces, except in a private window. */
export const updateDeviceMark = (slug: string, now: ReadMark): Promise<News> =>
  navigator.locks.request(MY_DEVICES_KEY, async () => {
    const devices = await loadMyDevices();
    const before = devices === null ? undefined : deviceMarkOf(devices, slug);
    const isListed = devices !== null && Object.hasOwn(devices, slug);
    // A full disk must not cost the reader the list.
    if (isListed && before?.revision !== now.revision && !(await isInPrivateWindow()))
      await writeStored('local', MY_DEVICES_KEY, { ...devices, [slug]: now }).catch(console.warn);
    return newsSince(before, now);
  });

/** Calls back whenever they change, in this page or another. Returns the function that ends it. */
export const watchMyDevices = (onChange: () => void): (() => void) =>
  watchStored((area, keys) => {
    if (area === 'local' && keys.includes(MY_DEVICES_KEY)) onChange();
  });
