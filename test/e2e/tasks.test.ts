import { expect, test } from 'vitest';
import type { Incident } from '../../src/core/record/incident.ts';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { copied, keepCopies, personAt } from '../support/person.ts';
import { writtenTasks } from '../support/task-table.ts';
import { allVendorFiles, vendorFile } from '../support/vendor-files.ts';

const LIBRARY = 'src/ui/library/library.html';
const XIAOMI = vendorFile('xiaomi');
const WRITTEN = writtenTasks();

/** The entry about the browsers: the heaviest finding when this was written, and one with an answer. */
const ENTRY = XIAOMI.incidents.find(({ id }) => id === 'xiaomi-2020-browser-incognito') as Incident;

const beginningOf = ({ answer }: Incident) => (answer.state === 'answered' ? answer.text.slice(0, 50) : '?');

type Person = ReturnType<typeof personAt>;

/** Fails unless somebody did what is written of a task, no more and no less. */
const didAsWritten = ({ did }: Person, task: number) => {
  expect(did).toEqual(WRITTEN[task - 1]?.steps);
  expect(did).toHaveLength(WRITTEN[task - 1]?.actions ?? -1);
};

test('ten tasks are written down, each of three actions at most', () => {
  expect(WRITTEN).toHaveLength(10);
  for (const { task, steps, actions } of WRITTEN) {
    expect(actions, task).toBeLessThanOrEqual(3);
    expect(steps, task).toHaveLength(actions);
  }
});

journey('ten tasks', (stage, name) => {
  const atPopup = async () => {
    await stage.driver.visit('https://www.mi.com/');
    const person = personAt(await stage.driver.popup());
    await person.sees('Xiaomi');
    await person.sees('Full record');
    return person;
  };

  test('1: why this page warns', async () => {
    const person = await atPopup();
    await person.click('fold', 'Why am I seeing this?');
    await person.sees("You're on mi.com, which belongs to Xiaomi.");
    await person.sees('Severe findings in more than one year:');
    didAsWritten(person, 1);
    await person.page.close();
  });

  test('2: the company’s answer to the heaviest finding', async () => {
    const person = await atPopup();
    const shown = await person.page.evaluate(() => document.body.innerText);
    const heaviest = XIAOMI.incidents.find(({ title }) => shown.includes(`: ${title}`));
    await person.sees('Xiaomi responded');
    await person.sees(beginningOf(heaviest as Incident));
    didAsWritten(person, 2);
    await person.page.close();
  });

  test('8: alternatives', async () => {
    const person = await atPopup();
    await person.click('fold', 'Alternatives');
    await person.sees('They make similar products');
    didAsWritten(person, 8);
    // Each with its level; none is praised, and the click leads to its own record.
    await person.sees('Fairphone Noted');
    await person.click('button', 'Fairphone');
    await person.sees('Back to this page');
    await person.sees('In its favour');
    await person.page.close();
  });

  const atLibrary = async (fragment = '') => {
    const person = personAt(await stage.driver.open(LIBRARY + fragment));
    await person.sees(fragment === '' ? 'companies, ' : 'Xiaomi');
    return person;
  };

  test('4: two makers of phones side by side', async () => {
    const person = await atLibrary();
    await person.click('checkbox', 'Compare Xiaomi');
    await person.click('checkbox', 'Compare Samsung');
    await person.click('link', 'Compare');
    await person.sees('Compare companies');
    await person.sees('Why this level');
    didAsWritten(person, 4);
    const columns = await until('both columns', () =>
      person.page.evaluate(() =>
        [...document.querySelectorAll('thead th[scope=col] a')].map((link) => link.textContent),
      ),
    );
    expect(columns).toEqual(['Xiaomi', 'Samsung']);
    await person.page.close();
  });

  test('5: all incidents about children’s data', async () => {
    const about = allVendorFiles()
      .flatMap(({ incidents }) => incidents)
      .filter(({ data }) => data.includes('children'));
    const person = await atLibrary();
    await person.click('radio', 'Incidents');
    await person.click('fold', 'Data involved');
    await person.click('checkbox', "children's data");
    await person.sees(`${about.length} incidents`);
    didAsWritten(person, 5);
    const listed = await person.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main li a')].map(({ href }) => href.split('/').at(-1) ?? ''),
    );
    expect(listed.sort()).toEqual(about.map(({ id }) => id).sort());
    await person.page.close();
  });

  test('6: a record on paper, with every entry open', async () => {
    const person = await atLibrary();
    await person.click('link', 'Xiaomi');
    await person.sees('Cite this record as');
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
    await person.click('button', 'Print');
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
    await until('the entries to fold again', () =>
      person.page.evaluate(() => document.querySelector('details.incident[open]') === null),
    );
    await person.page.close();
  });

  test('7: a citation of an entry, with the answer and every source', async () => {
    const person = await atLibrary();
    await keepCopies(person.page);
    await person.click('link', 'Xiaomi');
    await person.click('fold', ENTRY.title, 'an entry');
    await person.sees('Cite this incident as');
    await person.click('button', 'plain text');
    await person.sees('Copied.');
    didAsWritten(person, 7);
    const text = await copied(person.page);
    expect(text.split('\n').slice(0, 2)).toEqual([
      `Telltale: Xiaomi, “${ENTRY.title}”, ${ENTRY.date}. Incident ${ENTRY.id}, as of ${ENTRY.statusAsOf}.`,
      expect.stringMatching(/^Xiaomi responded \(.*\): /),
    ]);
    for (const { url } of ENTRY.sources) expect(text).toContain(url);
    await person.page.close();
  });

  test('9: whose the apps of a phone are', async () => {
    const person = await atLibrary();
    await person.click('link', 'Check apps');
    await person.click('field', 'Type the names of your apps');
    await person.type('the names', 'Mi Browser\nSome Unlisted Thing\n');
    await person.sees('2 entries read · 1 app from listed companies');
    await person.sees('Xiaomi');
    await person.sees("1 app isn't listed. That doesn't mean it's safe.");
    didAsWritten(person, 9);
    await person.page.close();
  });

  test('10: an objection to an entry, which names it and no page', async () => {
    const person = await atLibrary(`#/vendor/xiaomi/${ENTRY.id}`);
    await person.sees('What happened next');
    await keepCopies(person.page);
    await person.click('button', 'Report a mistake');
    await until('the field to have the focus', () =>
      person.page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Your report'),
    );
    await person.type('the objection', 'The date is wrong.');
    await person.click('button', 'Copy');
    didAsWritten(person, 10);
    const text = await copied(person.page);
    expect(text.split('\n').slice(0, 2)).toEqual(["What's wrong?", 'The date is wrong.']);
    expect(text).toContain(`ID: ${ENTRY.id}`);
    expect(text).toContain(`Last checked: ${ENTRY.statusAsOf}`);
    expect(text).not.toContain('http');
    await person.page.close();
  });

  // Firefox lets a page copy after a real click only, which its popup cannot be given.
  test.runIf(name === 'chromium')('10, from the popup: the same text, to write in where it is pasted', async () => {
    const person = await atPopup();
    await keepCopies(person.page);
    await person.click('button', '2020: Xiaomi browsers');
    await person.sees('What happened next');
    await person.click('button', 'Report a mistake');
    await until('the report', () => person.page.evaluate(() => document.querySelector('.report textarea') !== null));
    await person.click('button', 'Copy');
    expect(person.did).toHaveLength(3);
    const text = await copied(person.page);
    expect(text).toMatch(/^What's wrong\?\n/);
    expect(text).toContain('\nID: xiaomi-');
    await person.page.close();
  });

  // The last one: a muted company is quiet everywhere.
  test('3: mute', async () => {
    const person = await atPopup();
    await person.click('button', 'Mute Xiaomi', 'Mute');
    await person.sees('Muted');
    await person.sees('Undo');
    didAsWritten(person, 3);
    await person.page.close();
    await until('silence', async () => (await stage.driver.toolbar()).title === 'Telltale: Xiaomi is muted');
  });
});
