import { expect, test } from 'vitest';
import { incidentsOf } from '../../src/data/compile/record-files.ts';
import { until } from '../../tools/browser/driver.ts';
import { readRecord } from '../../tools/record.ts';
import { journey } from '../support/browsers.ts';

const record = readRecord();
/** The longest records: what fits them fits all. */
const LONGEST = [...record.vendors.keys()]
  .map((slug) => ({ slug, entries: incidentsOf(slug, record).length }))
  .sort((a, b) => b.entries - a.entries)
  .slice(0, 3)
  .map(({ slug }) => slug);

journey('a record on one sheet of paper', (stage) => {
  test.each(LONGEST)('%s takes one page', async (slug) => {
    const page = await stage.driver.open(`src/ui/library/library.html#/vendor/${slug}`);
    await until('the record', () => page.evaluate(() => document.querySelector('.dossier .incident') !== null));
    // A browser without a window asks for no printer; nothing else would end what the button begins.
    await page.evaluate(() => {
      window.print = () => undefined;
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dossier .actions button')];
      buttons.find(({ textContent }) => textContent?.includes('one page'))?.click();
    });
    await until('the short form', () => page.evaluate(() => document.querySelector('.one-page') !== null));
    const paper = Buffer.from(await page.print()).toString('latin1');
    expect(paper.startsWith('%PDF-')).toBe(true);
    const counts = [
      ...paper.matchAll(/\/Type\s*\/Pages\b[\s\S]{0,400}?\/Count (\d+)|\/Count (\d+)[\s\S]{0,400}?\/Type\s*\/Pages\b/g),
    ];
    expect(Math.max(...counts.map(([, before, after]) => Number(before ?? after)))).toBe(1);
    await page.close();
  });
});
