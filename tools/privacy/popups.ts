import { type Driver, until } from '../browser/driver.ts';

/** A domain that nobody is on record for: on a page of it the popup offers to look up a name. */
export const NOBODYS = 'quiet.example';

/** Opens the popup over the page in front and closes it once it shows something. Answers with how many that were. */
export async function openPopup(driver: Driver, isPrivate = false): Promise<number> {
  const popup = await driver.popup(isPrivate);
  await until('content', () => popup.evaluate(() => document.querySelector('main') !== null));
  await popup.close();
  return 1;
}

/** The same, and looks up a name in it; the page in front has to be nobody's. */
export async function lookUp(driver: Driver, isPrivate = false): Promise<number> {
  const popup = await driver.popup(isPrivate);
  await until('an answer', () =>
    popup.evaluate(() => {
      const box = document.querySelector('input');
      if (box === null) return false;
      box.value = 'xiaomi';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector('[role=option]') !== null;
    }),
  );
  await popup.close();
  return 1;
}
