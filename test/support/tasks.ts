import { expect } from 'vitest';
import en from '../../src/_locales/en/messages.json' with { type: 'json' };
import type { Incident } from '../../src/core/record/incident.ts';
import type { Stage } from './browsers.ts';
import { personAt } from './person.ts';
import { writtenTasks } from './task-table.ts';
import { vendorFile } from './vendor-files.ts';

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

/** The ways that tasks begin. */
export function doorOf(stage: Stage) {
  const atDoor = async () => {
    await stage.driver.visit('https://www.example.org/');
    const person = personAt(await stage.driver.popup());
    await person.sees('example.org');
    return person;
  };
  return {
    atDoor,
    /** The card of the company that is looked up by the first two steps. */
    async atCard(number: number): Promise<Person> {
      const person = await atDoor();
      const [typed, enter] = stepsOf(number);
      await person.type(typed);
      await person.sees('Xiaomi');
      expect(enter).toBe('Enter');
      await person.pressEnter();
      await person.sees(en.fullRecord.message);
      return person;
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
