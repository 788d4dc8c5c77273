import { expect, test } from 'vitest';
import { siteAddress } from '../../src/core/product.ts';
import { incidentsOf } from '../../src/data/compile/record-files.ts';
import { BASE } from '../support/build-site.ts';
import { realRecord } from '../support/real-record.ts';
import { documentIn, fileAt, site } from '../support/site.ts';

const record = realRecord();
const { files, pages, read, gzipped } = site();

test('every company has a page, with every incident at its own place: title, finding, response and each source', () => {
  const lost: string[] = [];
  for (const [slug, { name }] of record.vendors) {
    const page = documentIn(read(`company/${slug}/index.html`));
    if (page.querySelector('h1')?.textContent !== name) lost.push(slug);
    for (const { id, title, summary, answer, sources } of incidentsOf(slug, record)) {
      const text = page.getElementById(id)?.textContent ?? '';
      const said = answer.state === 'answered' ? [answer.text] : [];
      const links = [...(page.getElementById(id)?.querySelectorAll('.sources a') ?? [])].map((a) =>
        a.getAttribute('href'),
      );
      const missing = [title, summary, ...said].filter((part) => !text.includes(part));
      if (missing.length > 0 || sources.some(({ url }) => !links.includes(url))) lost.push(`${slug} ${id}`);
    }
  }
  expect(lost).toEqual([]);
  expect(record.vendors.size).toBeGreaterThan(100);
});

test('every link within the website leads to a file that is there, and to a place on it', () => {
  const places = new Map(
    pages.map((page) => [page, new Set([...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );
  const known = new Set(files);
  const lost = pages.flatMap((page) =>
    [...read(page).matchAll(/ (?:href|src)="([^"]*)"/g)]
      .flatMap(([, address = '']) => fileAt(page, address.replaceAll('&amp;', '&')) ?? [])
      .filter(
        ({ file, place }) =>
          !known.has(file) || (place !== '' && !place.startsWith('/') && !places.get(file)?.has(place)),
      )
      .map(({ file, place }) => `${page}: ${file}#${place}`),
  );
  expect(lost).toEqual([]);
});

test('where the extension’s links lead, there is the company’s page and the incident’s place on it', () => {
  for (const slug of record.vendors.keys()) {
    for (const { id } of incidentsOf(slug, record)) {
      const { file, place } = fileAt('', (siteAddress(BASE, slug, id) ?? '').replace(BASE, '')) ?? {
        file: '',
        place: '',
      };
      expect(files).toContain(file);
      expect(read(file)).toContain(` id="${place}"`);
    }
  }
});

test('no address begins at the root of a host: the website works in any folder', () => {
  expect(pages.filter((page) => / (?:href|src)="\//.test(read(page)))).toEqual([]);
});

test('nothing is loaded from elsewhere, no script stands in a page, and each page says so in its policy', () => {
  for (const page of pages) {
    const html = read(page);
    const loaded = [...html.matchAll(/<(?:script|img|iframe|video|audio|source)\b[^>]*? src="([^"]*)"/g)].map(
      ([, to]) => to,
    );
    const linked = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]*)"/g)].map(([, to]) => to);
    expect(linked.length, page).toBe(2);
    expect(
      [...loaded, ...linked].filter((to) => fileAt(page, to ?? '') === null),
      page,
    ).toEqual([]);
    expect(html.match(/<script(?! defer src=| type="application\/ld\+json")/g), page).toBeNull();
    expect(html.match(/ on[a-z]+="/g), page).toBeNull();
    expect(html, page).toContain(`content="default-src 'none'; script-src 'self' file:;`);
  }
  const styles = read('app/site.css');
  expect(styles.match(/@import|url\((?!["']?data:)/g)).toBeNull();
  for (const script of ['app/site.js', 'app/folder.js']) {
    expect(
      read(script).match(
        /\bfetch\(|XMLHttpRequest|sendBeacon|document\.cookie|localStorage|https?:\/\/(?!www\.w3\.org)\w/,
      ),
      script,
    ).toBeNull();
  }
});

test('a page with all that it loads is under 100 kB on the wire', () => {
  const weights = pages.map((page) => {
    const html = read(page);
    const loaded = [...html.matchAll(/<(?:script|img|link rel="stylesheet")[^>]* (?:src|href)="([^"]*)"/g)];
    const parts = new Set(loaded.flatMap(([, address = '']) => fileAt(page, address)?.file ?? []));
    return { page, kB: [page, ...parts].reduce((sum, file) => sum + gzipped(file), 0) / 1024 };
  });
  expect(weights.filter(({ kB }) => kB >= 100)).toEqual([]);
});

test('each page has its own title and description, an address, and a picture that is there', () => {
  const titles = new Map(pages.map((page) => [/<title>(.*?)<\/title>/.exec(read(page))?.[1], page]));
  expect(titles.size).toBe(pages.length);
  for (const page of pages) {
    const html = read(page);
    const address = BASE + page.replace(/index\.html$/, '');
    expect(html, page).toContain(`<link rel="canonical" href="${address}">`);
    expect(/<meta name="description" content="([^"]{50,})">/.test(html), page).toBe(true);
    const [, picture = ''] = /og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(files, page).toContain(picture.replace(BASE, ''));
  }
});

test('what pages say of themselves to machines is JSON, and claims no review of claims', () => {
  for (const page of pages) {
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(page)) ?? [];
    const about = JSON.parse(text);
    expect(about['@context'], page).toBe('https://schema.org');
    expect(text, page).not.toContain('ClaimReview');
  }
  const xiaomi = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(read('company/xiaomi/index.html'))?.[1] ?? '');
  expect(xiaomi.about).toMatchObject({ '@type': 'Organization', name: 'Xiaomi' });
});

test('the sitemap names each page once', () => {
  const named = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(named.sort()).toEqual(pages.map((page) => BASE + page.replace(/index\.html$/, '')).sort());
});
