import { expect, test } from 'vitest';
import en from '../../src/_locales/en/messages.json' with { type: 'json' };
import type { Incident } from '../../src/core/record/incident.ts';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { copied, keepCopies } from '../support/person.ts';
import { didAsWritten, doorOf, type Person, showsMakers, stepsOf, XIAOMI } from '../support/tasks.ts';
import { allVendorFiles } from '../support/vendor-files.ts';

journey('tasks from the popup on a page without a record, through the library', (stage) => {
  const { through } = doorOf(stage);

  test('5: all incidents about children’s data', async () => {
    const about = allVendorFiles()
      .flatMap(({ incidents }) => incidents)
      .filter(({ data }) => data.includes('children'));
    const [link, fold, tick] = stepsOf(5);
    const person = await through(link);
    await person.click('fold', fold);
    await person.click('checkbox', tick);
    await person.sees(`${about.length} incidents`);
    didAsWritten(person, 5);
    // A long list is drawn in slices, the first of which is told together with the count.
    const listed = await until('all rows', async () => {
      const rows = await person.page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('main li a')].map(({ href }) => href.split('/').at(-1) ?? ''),
      );
      return rows.length >= about.length ? rows : null;
    });
    expect(listed.sort()).toEqual(about.map(({ id }) => id).sort());
    await person.page.close();
  });

  /** The whole record of a company, found in the table. */
  const atRecord = async (number: number) => {
    const [link, company] = stepsOf(number);
    const person = await through(link);
    await person.click('link', company);
    await person.sees(en.citeDossier.message);
    return person;
  };

  test('6: a record on paper, with every entry open', async () => {
    const person = await atRecord(6);
    // The dialogue cannot be answered here: this is what a browser does before it shows it, and after.
    await person.page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      };
      addEventListener('beforeprint', () => {
        const [open, all] = ['details.incident[open]', 'details.incident'].map(
          (entries) => document.querySelectorAll(entries).length,
        );
        document.body.dataset.onPaper = `${document.body.dataset.onPaper ?? ''} ${open}/${all}`.trim();
      });
    });
    await person.click('button', stepsOf(6)[2]);
    const onPaper = () => person.page.evaluate(() => document.body.dataset.onPaper);
    const asked = await until('the dialogue', onPaper);
    const all = await person.page.evaluate(() => document.querySelectorAll('details.incident').length);
    expect(asked).toBe(`${all}/${all}`);
    expect(all).toBeGreaterThanOrEqual(XIAOMI.incidents.length);
    didAsWritten(person, 6);
    // And what the browser itself puts on paper.
    const paper = await person.page.print();
    expect(Buffer.from(paper.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await onPaper()).toBe(`${asked} ${asked}`);
    await person.page.close();
  });

  test('7: a citation of the record, and of one entry', async () => {
    const person = await atRecord(7);
    await keepCopies(person.page);
    const format = stepsOf(7)[2];
    await person.click('button', format);
    didAsWritten(person, 7);
    expect(await copied(person.page)).toMatch(/^Telltale: Xiaomi/);
    await person.page.evaluate(() => delete document.body.dataset.copied);
    const entry = XIAOMI.incidents.find(({ id }) => id === 'xiaomi-2020-browser-incognito') as Incident;
    await person.click('fold', entry.title);
    await person.sees(en.citeIncident.message);
    await person.click('button', format);
    const text = await copied(person.page);
    expect(text).toContain(`“${entry.title}”`);
    for (const { url } of entry.sources) expect(text).toContain(url);
    await person.page.close();
  });

  test('9: whose the apps of a phone are', async () => {
    const [link, field, names] = stepsOf(9);
    const person = await through(link);
    await person.click('field', field);
    await person.type(names, 'Mi Browser\nSome Unlisted Thing\n');
    await person.sees('2 entries read');
    await person.sees('Xiaomi');
    didAsWritten(person, 9);
    await person.page.close();
  });

  test('12: makers of robot vacuums, the heaviest record first', async () => {
    const [link, fold, tick] = stepsOf(12);
    const person = await through(link);
    await person.click('fold', fold);
    await person.click('checkbox', tick);
    await showsMakers(person, 'vacuum');
    didAsWritten(person, 12);
    await person.page.close();
  });

  /** The names of the files that a page offers to save. */
  const keepFiles = ({ page }: Person) =>
    page.evaluate(() => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        if (this.download === '') click.call(this);
        else document.body.dataset.file = this.download;
      };
    });
  const fileOf = ({ page }: Person) => until('a file', () => page.evaluate(() => document.body.dataset.file));

  test('13, for the table: what it shows as a file', async () => {
    const person = await through('Browse all');
    await keepFiles(person);
    await person.click('fold', 'Download');
    await person.click('button', 'CSV');
    expect(await fileOf(person)).toBe('telltale-companies.csv');
    expect(person.did).toHaveLength(3);
    await person.page.close();
  });

  test('14: a company’s hosts for a blocker', async () => {
    const person = await atRecord(14);
    await keepFiles(person);
    await person.click('button', stepsOf(14)[2]);
    expect(await fileOf(person)).toBe('telltale-xiaomi-hosts.hosts.txt');
    didAsWritten(person, 14);
    await person.page.close();
  });
});
