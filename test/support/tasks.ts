import { expect } from 'vitest';
import en from '../../src/_locales/en/messages.json' with { type: 'json' };
import type { Incident } from '../../src/core/record/incident.ts';
import type { VendorKind } from '../../src/core/record/vocabulary.ts';
import { until } from '../../tools/browser/driver.ts';
import type { Stage } from './browsers.ts';
import { personAt } from './person.ts';
import { writtenTasks } from './task-table.ts';
import { allVendorFiles, vendorFile } from './vendor-files.ts';

export const LIBRARY = 'src/ui/library/library.html';
export const XIAOMI = vendorFile('xiaomi');
export const WRITTEN = writtenTasks();

export type Person = ReturnType<typeof personAt>;

/** The names in bold of a task. */
export function stepsOf(number: number): [string, string, string] {
  const [first = '', second = '', third = ''] = WRITTEN[number - 1]?.steps ?? [];
  return [first, second, third];
}

/** Fails unless somebody did what is written of a task, no more and no less. */
export function didAsWritten({ did }: Person, number: number): void {
  expect(did).toEqual(WRITTEN[number - 1]?.steps);
  expect(did).toHaveLength(WRITTEN[number - 1]?.actions ?? -1);
}

/** An entry's answer, as far as it is shown wherever it is cut. */
export const beginningOf = ({ answer }: Incident): string =>
  answer.state === 'answered' ? answer.text.slice(0, 40) : '?';

const LEVELS = [en.level_serious, en.level_elevated, en.level_noted, en.level_none].map(({ message }) => message);

/** Fails unless the table shows every maker of that kind of product and nobody else, the heaviest records first. */
export async function showsMakers({ page }: Person, kind: VendorKind): Promise<void> {
  const makers = allVendorFiles().filter(({ kinds }) => kinds.includes(kind));
  const levels = await until('the makers', async () => {
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.vendors tbody tr')].map((row) => row.querySelector('.level')?.textContent),
    );
    return rows.length === makers.length ? rows : null;
  });
  const ranks = levels.map((level) => LEVELS.indexOf(level ?? ''));
  expect(ranks).toEqual([...ranks].sort());
  expect(ranks).not.toContain(-1);
}

/** The ways that tasks begin. */
export function doorOf(stage: Stage) {
  const atDoor = async () => {
    await stage.driver.visit('https://www.example.org/');
    const person = personAt(await stage.driver.popup());
    await person.sees('example.org');
    return person;
  };
  /** Does the first two steps: types what is looked up, sees it found, and takes the first result. */
  const lookUp = async (number: number, result: string) => {
    const person = await atDoor();
    const [typed, enter] = stepsOf(number);
    await person.type(typed);
    await person.sees(result);
    expect(enter).toBe('Enter');
    await person.pressEnter();
    return person;
  };
  return {
    atDoor,
    lookUp,
    /** The card of the company that is looked up by the first two steps. */
    async atCard(number: number, result = 'Xiaomi'): Promise<Person> {
      const person = await lookUp(number, result);
      await person.sees(en.fullRecord.message);
      return person;
    },
    /** The page of the library that the popup opens in a tab of its own, by the beginning of its fragment. */
    async inNewTab(beginning: string): Promise<Person> {
      const hash = await until(`a tab at ${beginning}`, () =>
        stage.driver.hub.evaluate(async (start) => {
          const api = typeof browser === 'undefined' ? chrome : browser;
          const tabs: { url?: string }[] = await api.tabs.query({});
          return tabs.map(({ url = '' }) => new URL(url).hash).find((one) => one.startsWith(start));
        }, beginning),
      );
      return personAt(await stage.driver.open(LIBRARY + hash));
    },
    /** Behind a link of the popup, with what was done so far. */
    async through(link: string): Promise<Person> {
      const person = await atDoor();
      const address = await person.follow(link);
      await person.page.close();
      return personAt(await stage.driver.open(LIBRARY + new URL(address).hash), person.did);
    },
  };
}
