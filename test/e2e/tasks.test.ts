import { expect, test } from 'vitest';
import en from '../../src/_locales/en/messages.json' with { type: 'json' };
import type { Incident } from '../../src/core/record/incident.ts';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';
import { copied, keepCopies } from '../support/person.ts';
import {
  beginningOf,
  didAsWritten,
  doorOf,
  type Person,
  showsMakers,
  stepsOf,
  WRITTEN,
  XIAOMI,
} from '../support/tasks.ts';

test('sixteen tasks are written down, each of three actions at most', () => {
  expect(WRITTEN.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  for (const { task, steps, actions } of WRITTEN) {
    expect(actions, task).toBeGreaterThan(0);
    expect(actions, task).toBeLessThanOrEqual(3);
    expect(steps, task).toHaveLength(actions);
  }
});

journey('tasks from the popup on a page without a record', (stage) => {
  const { atDoor, atCard, lookUp, inNewTab } = doorOf(stage);
  const heaviest = async (person: Person): Promise<Incident> => {
    const shown = await person.page.evaluate(() => document.body.innerText);
    return XIAOMI.incidents.find(({ title }) => shown.includes(`: ${title}`)) as Incident;
  };

  test('1: why a company has its level', async () => {
    const person = await atCard(1);
    await person.click('fold', stepsOf(1)[2]);
    await person.sees(en.levelWhy.message);
    await person.sees(en.reason_pattern.message.split('$1')[0]?.trim() ?? '?');
    didAsWritten(person, 1);
    await person.page.close();
  });

  test('2: the company’s answer to the heaviest finding', async () => {
    const person = await atCard(2);
    await person.sees(beginningOf(await heaviest(person)));
    didAsWritten(person, 2);
    await person.page.close();
  });

  test('4: two makers of phones side by side', async () => {
    const person = await atDoor();
    await person.type(stepsOf(4)[0]);
    await person.sees('Compare Xiaomi and Samsung');
    await person.pressEnter();
    didAsWritten(person, 4);
    const library = await inNewTab('#/compare/');
    await library.sees(en.compareReasons.message);
    const columns = () =>
      library.page.evaluate(() =>
        [...document.querySelectorAll('thead th[scope=col] a')].map((link) => link.textContent),
      );
    // Each record is read by itself, and has its column once it is there.
    await until('both columns', async () => (await columns()).length === 2);
    expect(await columns()).toEqual(['Xiaomi', 'Samsung']);
    await library.page.close();
  });

  test('8: alternatives', async () => {
    const person = await atCard(8);
    await person.click('fold', stepsOf(8)[2]);
    didAsWritten(person, 8);
    // Each with its level; none is praised, and the click leads to its own record.
    await person.sees('Fairphone Noted');
    await person.click('button', 'Fairphone');
    await person.sees(en.strengths.message);
    await person.page.close();
  });

  test('10: an objection to an entry, which names no page', async () => {
    const person = await atDoor();
    await keepCopies(person.page);
    const [report, objection, copy] = stepsOf(10);
    await person.click('button', report);
    await person.sees(en.reportCopy.message);
    await until('the field to have the focus', () =>
      person.page.evaluate(() => document.activeElement?.matches('textarea')),
    );
    await person.type(objection, 'xiaomi-2014-cloud-messaging: the date is wrong.');
    await person.click('button', copy);
    didAsWritten(person, 10);
    const text = await copied(person.page);
    expect(text.split('\n')[1]).toBe('xiaomi-2014-cloud-messaging: the date is wrong.');
    expect(text).not.toContain('example.org');
    await person.page.close();
  });

  test('11: a product before it is bought', async () => {
    const person = await atCard(11, 'iPhone: brand of Apple');
    didAsWritten(person, 11);
    expect(await person.page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Apple');
    await person.page.close();
  });

  test('13: one finding to pass on, with the company’s side and the sources', async () => {
    const person = await atCard(13);
    await keepCopies(person.page);
    const finding = await heaviest(person);
    await person.click('button', stepsOf(13)[2]);
    didAsWritten(person, 13);
    const text = await copied(person.page);
    expect(text).toContain(`Xiaomi: ${finding.title}`);
    expect(text).toContain(beginningOf(finding));
    expect(text).toMatch(/ https:\/\//);
    await person.page.close();
  });

  test('15: makers of a kind of product, the heaviest record first', async () => {
    didAsWritten(await lookUp(15, 'All makers of: cameras'), 15);
    const library = await inNewTab('#/?kind=');
    await showsMakers(library, 'camera');
    await library.page.close();
  });

  test('16: what to switch off on a Xiaomi', async () => {
    const person = await atCard(16);
    await person.click('fold', stepsOf(16)[2]);
    const [step] = XIAOMI.steps ?? [];
    await person.sees(step?.title ?? '?');
    didAsWritten(person, 16);
    await person.page.close();
  });

  // The last one: a muted company is quiet everywhere.
  test('3: mute', async () => {
    const person = await atCard(3);
    await person.click('button', 'Mute Xiaomi', stepsOf(3)[2]);
    await person.sees(en.mutedNow.message);
    await person.sees(en.undo.message);
    didAsWritten(person, 3);
    await person.page.close();
    await stage.driver.visit('https://www.mi.com/');
    await until('silence', async () => (await stage.driver.toolbar()).title === 'Telltale: Xiaomi is muted');
  });
});
