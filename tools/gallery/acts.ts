import { type DrivenPage, until } from '../browser/driver.ts';

/** Presses what a selector finds, once it is there; the `n`th, from 0. */
export const press =
  (selector: string, n = 0) =>
  (page: DrivenPage) =>
    until(`${selector} to press`, () =>
      page.evaluate(
        (wanted, place) => {
          const found = document.querySelectorAll<HTMLElement>(wanted)[place];
          found?.click();
          found?.scrollIntoView({ block: 'center' });
          return found !== undefined;
        },
        selector,
        n,
      ),
    );

/** Puts text into a field as if it was typed, once the field is there. */
export const type = (selector: string, text: string) => (page: DrivenPage) =>
  until(`the field ${selector}`, () =>
    page.evaluate(
      (wanted, typed) => {
        const found = document.querySelector<HTMLInputElement>(wanted);
        if (found === null) return false;
        found.focus();
        found.value = typed;
        found.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      selector,
      text,
    ),
  );

/** Hands a file to the input that lists come in by. */
export const chooseFile = (file: string, text: string) => (page: DrivenPage) =>
  until('the file input', () =>
    page.evaluate(
      (name, content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]:not([accept])');
        if (input === null) return false;
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      file,
      text,
    ),
  );

/** Waits for something to be there. */
export const see = (selector: string) => (page: DrivenPage) =>
  until(selector, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

/** One act after the other. */
export const inTurn =
  (...acts: ((page: DrivenPage) => Promise<unknown>)[]) =>
  async (page: DrivenPage) => {
    for (const act of acts) await act(page);
  };

/** Until nothing moves any more: the same words and the same height three times in a row. */
export async function settle(page: DrivenPage): Promise<void> {
  let last = '';
  let same = 0;
  await until('the page to stand still', async () => {
    const now = await page.evaluate(
      () => `${document.querySelectorAll('body *').length} ${document.documentElement.scrollHeight}`,
    );
    same = now === last ? same + 1 : 0;
    last = now;
    return same >= 3;
  });
}
