import { inflateSync } from 'node:zlib';
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

/** How many pages a PDF says it has: in the open, or in one of its packed parts. */
function pagesOf(paper: Buffer): number {
  const open = paper.toString('latin1');
  const packed = [...open.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const nodes = [open, ...packed].flatMap((text) => [
    ...text.matchAll(/<<(?:(?!<<|>>)[\s\S])*?\/Type\s*\/Pages\b[\s\S]*?>>/g),
  ]);
  return Math.max(...nodes.map(([node]) => Number(/\/Count\s+(\d+)/.exec(node)?.[1])));
}

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
    const paper = await page.print();
    expect(pagesOf(Buffer.from(paper))).toBe(1);
    await page.close();
  });
});
