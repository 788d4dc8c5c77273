import { type DrivenPage, NoWindowError, until } from '../../tools/browser/driver.ts';

/** What people act on, by the kind of thing it is to them. A fold is the line that opens what is below it. */
const KINDS = {
  button: 'button',
  link: 'a[href]',
  fold: 'summary',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  field: 'input:not([type=checkbox], [type=radio], [type=file]), textarea',
  option: '[role=option]',
} as const;
type Kind = keyof typeof KINDS;

/** Marks the first thing in sight of that kind whose name is this, or else begins so, or else has it in it. */
function mark(selector: string, name: string): boolean {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const things = [...document.querySelectorAll<HTMLInputElement>(selector)].filter((thing) => thing.checkVisibility());
  const nameOf = (thing: HTMLInputElement) =>
    tidy(thing.getAttribute('aria-label') ?? thing.labels?.[0]?.textContent ?? thing.textContent);
  const found =
    things.find((thing) => nameOf(thing) === name) ??
    things.find((thing) => nameOf(thing).startsWith(`${name} `)) ??
    things.find((thing) => nameOf(thing).includes(name));
  if (found === undefined) return false;
  // A box may be drawn by its label, and is clicked there.
  const seen = found.matches('[type=checkbox], [type=radio]') ? (found.labels?.[0] ?? found) : found;
  seen.setAttribute('data-meant', '');
  return true;
}

function unmark(clicks: boolean): void {
  const meant = document.querySelector<HTMLElement>('[data-meant]');
  meant?.removeAttribute('data-meant');
  if (clicks) meant?.click();
}

/** Types into whatever has the focus, where the browser lets nobody press keys. */
function enter(text: string): void {
  const field = document.activeElement as HTMLInputElement;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const pressEnter = () => {
  const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  return document.activeElement?.dispatchEvent(key) !== undefined;
};

/** Whether this cannot be done as a person does it, because Firefox gives its popup no window. */
const isWindowless = (attempt: Promise<void>): Promise<boolean> =>
  attempt.then(
    () => false,
    (error: Error) => {
      if (error instanceof NoWindowError) return true;
      throw error;
    },
  );

/** Somebody at a page, who knows what is written there and nothing of how it is made. What they did is kept. */
export function personAt(page: DrivenPage, did: string[] = []) {
  const find = (kind: Kind, name: string) =>
    until(`a ${kind} “${name}”`, () => page.evaluate(mark, KINDS[kind], name)).then(() => undefined);
  return {
    page,
    /** The names of what was acted on, or what they stand for; one an action. */
    did,
    async click(kind: Kind, name: string, what = name): Promise<void> {
      did.push(what);
      await find(kind, name);
      await page.evaluate(unmark, await isWindowless(page.tap('[data-meant]')));
    },
    /** Where a link leads that opens a tab of its own; going there is up to the test. */
    async follow(name: string): Promise<string> {
      did.push(name);
      await find('link', name);
      return page.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('[data-meant]');
        link?.removeAttribute('data-meant');
        if (link?.target !== '_blank') throw new Error('The link opens no tab');
        return link.href;
      });
    },
    /** Types into whatever has the focus; `what` says in words what is typed. */
    async type(what: string, text = what): Promise<void> {
      did.push(what);
      await until('a field with the focus', () =>
        page.evaluate(() => document.activeElement?.matches('input, textarea')),
      );
      const keys = [...text].map((letter) => (letter === '\n' ? 'Enter' : letter));
      if (await isWindowless(page.press(...keys))) await page.evaluate(enter, text);
    },
    async pressEnter(): Promise<void> {
      did.push('Enter');
      const pressed = page.press('Enter').catch((error: Error) => {
        // What it leads to may close the popup while the key is still down.
        if (!/target closed|session closed/i.test(error.message)) throw error;
      });
      if (await isWindowless(pressed)) await page.evaluate(pressEnter);
    },
    /** Waits until the page says some words, however they are broken into lines. */
    sees: (words: string) =>
      until(`“${words}”`, () =>
        page.evaluate((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), words),
      ),
  };
}

/** Keeps what the page puts on the clipboard, and lets it: the clipboard itself cannot be read without a permission. */
export const keepCopies = (page: DrivenPage) =>
  page.evaluate(() => {
    const { clipboard } = window.navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      document.body.dataset.copied = text;
    };
  });

/** What was copied; or, where the browser refuses because nobody clicked, the text that is there to be copied by hand. */
export const copied = (page: DrivenPage) =>
  until('a copy', () => page.evaluate(() => document.body.dataset.copied ?? document.querySelector('textarea')?.value));
