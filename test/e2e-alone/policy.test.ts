import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { GECKO_ID } from '../../tools/manifest.ts';
import { journey } from '../support/browsers.ts';

/** The examples that organisations copy, as they are. */
const example = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/policy/${file}`, import.meta.url), 'utf8'));
const CHROME = example('chrome-linux.json')['3rdparty'].extensions.EXTENSION_ID;
const FIREFOX = example('firefox.json').policies['3rdparty'].Extensions[GECKO_ID];
const home = mkdtempSync(join(tmpdir(), 'telltale-home-'));
/** Chromium on Linux reads policies from here alone, and only root may write: elsewhere the journey cannot be made. */
const CHROMIUM_POLICY = '/etc/chromium/policies/managed/telltale-test.json';
const isRoot = process.getuid?.() === 0;

function write(path: string, value: object): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}

write(join(home, '.mozilla/managed-storage', `${GECKO_ID}.json`), {
  name: GECKO_ID,
  description: 'Telltale',
  type: 'storage',
  data: FIREFOX,
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  if (isRoot) rmSync(CHROMIUM_POLICY, { force: true });
});

journey(
  'an organisation’s policy',
  (stage, name) => {
    const reachable = name === 'firefox' || isRoot;
    const note = reachable ? '' : ' (needs root: Chromium reads policies from /etc only)';

    test.runIf(reachable)(`sets loudness, mutes and lists, and locks what it says${note}`, async () => {
      const options = await stage.driver.open('src/ui/options/options.html');
      if (name === 'chromium') {
        const id = await options.evaluate(() => location.hostname);
        // An unpacked extension loaded over the debugging pipe gets a policy only when it is written after the launch.
        write(CHROMIUM_POLICY, { '3rdparty': { extensions: { [id]: CHROME } } });
      }
      const text = () => options.evaluate(() => document.body.innerText);
      await until('the policy', async () => (await text()).includes('Managed by your organisation'));
      expect(await text()).toContain('“Blocked shops”: 2 domains, managed by your organisation');
      expect(await options.evaluate(() => document.querySelector('textarea'))).toBeNull();
      expect(
        await options.evaluate(() =>
          document.querySelector<HTMLInputElement>('input[type=radio]')?.matches(':disabled'),
        ),
      ).toBe(true);
      await options.close();

      await stage.driver.visit('https://www.shop.example/');
      await until('the list', async () => (await stage.driver.toolbar()).title.includes('shop.example'));
      const popup = await stage.driver.popup();
      const said = await until('the popup', () =>
        popup.evaluate(() => document.querySelector('.list-note')?.textContent),
      );
      expect(said).toMatch(/^shop\.example is on the list “Blocked shops”\..*The list says: /);
      expect(await popup.evaluate(() => document.querySelector('main')?.textContent?.includes('Add '))).toBe(false);
      await popup.close();

      await until('the fetched list', async () => {
        await stage.driver.visit('https://www.fetched.example/');
        return (await stage.driver.toolbar()).title.includes('fetched.example');
      });

      await stage.driver.visit('https://www.microsoft.com/');
      await until('the mute', async () => (await stage.driver.toolbar()).title === 'Telltale: Microsoft is muted');
      await stage.driver.visit('https://www.mi.com/');
      await until('a badge', async () => /^\D+$/.test((await stage.driver.toolbar()).badge));
    });
  },
  {
    home,
    answerOf: (url) =>
      url === 'https://lists.example.org/ours.txt'
        ? (_, response) =>
            void response
              .writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' })
              .end('fetched.example\n')
        : null,
  },
);
