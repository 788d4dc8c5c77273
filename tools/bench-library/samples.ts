import { type Driver, until } from '../browser/driver.ts';
import { type Deed, paintsOf, scrollThrough, settled } from './in-page.ts';

const PAGE = 'src/ui/library/library.html';

/** Every key changes what is found, in a record of any size; the last one brings all of it back. */
const KEYS = ['s', 'sa', 'sam', 'sa', 's', '', 'e', 'er', 'e', '', 'o', ''].map((type) => ({ type }));
/** Boxes of levels, kinds and practices, each ticked and then cleared. */
const TICKS = [0, 2, 6, 20, 33, 40].flatMap((tick) => [{ tick }, { tick }]);

/** What was measured of one opened page, each by its name: milliseconds, and MB of memory where the browser says. */
export type Sample = Record<(typeof LINES)[number]['what'], number[]>;

export const LINES = [
  { what: 'from navigation to the first table', unit: 'ms', most: 300 },
  { what: 'until all of it is drawn, while idle', unit: 'ms' },
  { what: 'a frame in which nothing happens', unit: 'ms' },
  { what: 'from a key to its paint', unit: 'ms', most: 50 },
  { what: 'from a tick in a filter to its paint', unit: 'ms', most: 50 },
  { what: 'from a key to its paint, incidents listed', unit: 'ms', most: 50 },
  { what: 'opening the list of incidents', unit: 'ms' },
  { what: 'opening the charts', unit: 'ms' },
  { what: 'memory with the table drawn', unit: 'MB' },
  { what: 'the same, after scrolling through it', unit: 'MB' },
  { what: 'memory with the incidents listed', unit: 'MB' },
  { what: 'the same, after scrolling through them', unit: 'MB' },
] as const;

/** Opens the library once and does in it what is measured. */
export async function sampleOf(driver: Driver): Promise<Sample> {
  const page = await driver.open(PAGE);
  const paints = (...deeds: Deed[]) => paintsOf(page, deeds);
  const held = async () => {
    const bytes = await driver.processMemory();
    return bytes === null ? [] : [bytes / 1e6];
  };
  try {
    // The page draws nothing before it can draw the table.
    const first = await until('the first table', () =>
      page.evaluate(() =>
        document.querySelector('.vendors tbody tr') === null
          ? null
          : (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
      ),
    );
    const grown = await settled(page);
    const table = await held();
    await scrollThrough(page);
    const scrolled = await held();
    const still = await paints(...KEYS.map(() => ({ nothing: true }) as const));
    const keys = await paints(...KEYS);
    const ticks = await paints(...TICKS);
    const list = await paints({ show: 'incidents' });
    const listKeys = await paints(...KEYS);
    await settled(page);
    const listed = await held();
    await scrollThrough(page);
    const read = await held();
    const charts = await paints({ go: '#/charts' });
    const values = [[first], [grown], still, keys, ticks, listKeys, list, charts, table, scrolled, listed, read];
    return Object.fromEntries(LINES.map(({ what }, i) => [what, values[i]])) as Sample;
  } finally {
    await page.close();
  }
}
