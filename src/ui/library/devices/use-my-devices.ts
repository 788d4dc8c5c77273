import { useEffect, useState } from 'preact/hooks';
import { lookOf, type News } from '../../../core/user/read-marks.ts';
import {
  addMyDevices,
  forgetMyDevices,
  loadMyDevices,
  removeMyDevice,
  updateDeviceMark,
  watchMyDevices,
} from '../../../platform/storage/my-devices.ts';
import type { Loaded } from '../../parts/hooks/use-dossier.ts';
import { useDossiers } from '../dossier/use-dossiers.ts';

/** What the page of one's devices shows and does. Each action rejects where the browser refuses to store. */
export type DevicesModel = {
  /** Slugs in alphabetical order; null while nothing is remembered, and until that is known. */
  slugs: readonly string[] | null;
  /** Their records, in the same order. */
  records: readonly Loaded[];
  /** What is new in each since it was last listed. */
  news: ReadonlyMap<string, News>;
  add: (slugs: readonly string[]) => Promise<void>;
  remove: (slug: string) => Promise<void>;
  forget: () => Promise<void>;
};

const NONE: readonly string[] = [];

/** The remembered devices, kept up to date with every page that changes them. Their records are loaded while they are `listed`. */
export function useMyDevices(listed: boolean): DevicesModel {
  const [slugs, setSlugs] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const show = () =>
      void loadMyDevices().then((devices) => setSlugs(devices && Object.keys(devices).sort()), console.warn);
    show();
    return watchMyDevices(show);
  }, []);
  const records = useDossiers(listed && slugs !== null ? slugs : NONE);
  const news = useDeviceNews(records);
  return { slugs, records, news, add: addMyDevices, remove: removeMyDevice, forget: forgetMyDevices };
}

/** What is new in each record that is there, asked once and kept for as long as the page is open. */
function useDeviceNews(records: readonly Loaded[]) {
  const [news, setNews] = useState<ReadonlyMap<string, News>>(new Map());
  const there = records.filter((record) => typeof record === 'object');
  useEffect(() => {
    for (const { slug, incidents, revision } of there.filter((record) => !news.has(record.slug))) {
      const keep = (one: News) => setNews((before) => (before.has(slug) ? before : new Map([...before, [slug, one]])));
      updateDeviceMark(slug, lookOf(incidents, revision)).then(keep, console.warn);
    }
  }, [there.map(({ slug }) => slug).join()]);
  return news;
}
