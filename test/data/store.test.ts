import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS, listingOf, listingText } from '../../tools/store/listing.ts';
import { languages, textsIn } from '../../tools/store/texts.ts';
import { realRecord } from '../support/real-record.ts';

const file = (name: string) => readFileSync(new URL(`../../store/${name}`, import.meta.url), 'utf8');

describe.each(languages())('the listing in %s', (language) => {
  const listing = listingOf(textsIn(language));

  test('is in the source as the product’s texts make it', () => {
    expect(file(`listing/${language}.md`)).toBe(listingText(listing));
  });

  test('fits every store', () => {
    expect(listing.title.length).toBeLessThanOrEqual(LIMITS.title);
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(listing.description.length).toBeGreaterThanOrEqual(LIMITS.description[0]);
    expect(listing.description.length).toBeLessThanOrEqual(LIMITS.description[1]);
    expect(listing.description).not.toMatch(/\$\d/);
  });

  test('names no company of the record', () => {
    const names = [...realRecord().vendors.values()].map(({ name }) => name).filter((name) => name.length > 4);
    const text = `${listing.title} ${listing.description}`;
    expect(
      names.filter((name) =>
        new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(text),
      ),
    ).toEqual([]);
  });
});

test('there is a listing of each language and of no other', () => {
  const folder = new URL('../../store/listing/', import.meta.url);
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(languages().map((language) => `${language}.md`));
});

describe('the reasons for permissions', () => {
  const { permissions, optional_permissions, optional_host_permissions } = JSON.parse(
    readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'),
  );

  test('are there for each permission of the manifest, and for no other', () => {
    const [, section = ''] = file('privacy.md').split('## Permissions');
    const named = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...permissions, ...optional_permissions, ...optional_host_permissions].sort());
  });

  test('each fit the thousand characters that a dashboard takes', () => {
    for (const [, reason = ''] of file('privacy.md').matchAll(/^\| `[^`]+` \| (.*) \|$/gm)) {
      expect(reason.length).toBeLessThanOrEqual(1000);
      expect(reason.length).toBeGreaterThan(40);
    }
  });
});
