import { expect, test } from 'vitest';
import { until } from '../../tools/browser/driver.ts';
import { journey } from '../support/browsers.ts';

journey('what the toolbar says of pages', (stage) => {
  const toolbar = () => stage.driver.toolbar();
  const says = (words: RegExp) => until(String(words), async () => words.test((await toolbar()).title));

  test('a vendor’s site shows its level in mark and words', async () => {
    await stage.driver.visit('https://www.mi.com/in/');
    await says(/Xiaomi, serious/);
    expect((await toolbar()).badge).toBe('!!');
  });

  test('a page of nobody’s is quiet', async () => {
    await stage.driver.visit('https://example.org/');
    await says(/nothing on record/);
    expect((await toolbar()).badge).toBe('');
  });

  test('an app page and a shop’s product page name the maker', async () => {
    await stage.driver.visit('https://play.google.com/store/apps/details?id=com.mi.globalbrowser&hl=de');
    await says(/Xiaomi/);
    await stage.driver.visit('https://www.flipkart.com/redmi-note-13-pro-5g-midnight-black-256-gb/p/itm0199353dd80f3');
    await says(/Xiaomi/);
  });

  test('an address changed by the page itself, without a load, is judged again', async () => {
    await stage.driver.visit('https://play.google.com/store/apps/details?id=org.example.unknown');
    await says(/Google/);
    await stage.driver.tab.evaluate(() => history.pushState(null, '', '/store/apps/details?id=com.mi.globalbrowser'));
    await says(/Xiaomi/);
  });

  test.each([
    'https://notmi.com/',
    'https://mi.com.evil.example/',
    'https://mi.com@evil.example/',
    'https://xn--m-iga.com/',
  ])('a look-alike is nobody’s: %s', async (url) => {
    await stage.driver.visit(url);
    await says(/nothing on record/);
    expect((await toolbar()).badge).toBe('');
  });

  test('an everyday place shows its level without a mark', async () => {
    await stage.driver.visit('https://www.google.com/');
    await says(/Google, (noted|elevated|serious)/);
    expect((await toolbar()).badge).toBe('');
  });

  test('after the worker was ended, the next page is right again', async () => {
    await stage.driver.killWorker();
    await stage.driver.visit('https://www.mi.com/de/');
    await says(/Xiaomi/);
    expect((await toolbar()).badge).toBe('!!');
  });
});
