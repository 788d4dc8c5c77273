import { type DrivenPage, until } from '../../tools/browser/driver.ts';

/** Waits until a page of the extension says some words. */
export const says = (page: DrivenPage, words: string, timeoutMs?: number) =>
  until(`“${words}”`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words), timeoutMs);

/** Clicks the button that bears a label, once it is there. */
export const click = (page: DrivenPage, label: string) =>
  until(`a button “${label}”`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, label),
  );

/** Hands a file input a file that is made in the page, `@@` in its text counting up with each repetition. */
export const choose = (page: DrivenPage, input: string, name: string, text: string, repeat = 1) =>
  until(`the file input ${input}`, () =>
    page.evaluate(
      (selector, file, content, times) => {
        const found = document.querySelector<HTMLInputElement>(selector);
        if (found === null) return false;
        const transfer = new DataTransfer();
        transfer.items.add(
          new File(
            Array.from({ length: times }, (_, i) => content.replaceAll('@@', String(i))),
            file,
          ),
        );
        found.files = transfer.files;
        found.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      input,
      name,
      text,
      repeat,
    ),
  );

/** Puts text into a field as if it was typed, once the field is there. */
export const type = (page: DrivenPage, field: string, text: string) =>
  until(`the field ${field}`, () =>
    page.evaluate(
      (selector, typed) => {
        const found = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (found === null) return false;
        found.value = typed;
        found.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      field,
      text,
    ),
  );
