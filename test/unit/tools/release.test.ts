import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRODUCT } from '../../../src/core/product.ts';
import { changelogOf, recordChanges, releaseNotes } from '../../../tools/release/notes.ts';
import { placeholdersIn } from '../../../tools/release/placeholders.ts';
import { isReady, outcomeTable } from '../../../tools/release/step.ts';
import { isVersion, releasedChangelog, withVersion } from '../../../tools/release/version.ts';

const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('product.json', () => {
  const decided = {
    homepage: 'https://record.test/',
    author: 'A. Person',
    mail: 'record@record.test',
    issues: null,
    source: 'https://forge.test/telltale',
    geckoId: 'telltale@record.test',
  };

  test('is decided when nothing is missing but one of the two contacts', () => {
    expect(placeholdersIn(decided)).toEqual([]);
    expect(placeholdersIn({ ...decided, mail: null })).toHaveLength(2);
  });

  test('as it is in the source, every placeholder is named', () => {
    const named = placeholdersIn({
      ...PRODUCT,
      homepage: 'https://telltale.example/',
      geckoId: 'telltale@telltale.example',
    });
    expect(named.join('\n')).toMatch(/^homepage: [\s\S]*^geckoId: /m);
  });
});

describe('a version', () => {
  test('is three numbers', () => {
    expect(['1.0.0', '0.12.3'].every(isVersion)).toBe(true);
    expect(['1.0', 'v1.0.0', '1.0.0-beta', '01.0.0', '1.0.123456'].some(isVersion)).toBe(false);
  });

  test('is set in package, lock file and manifest, and nowhere else in them', () => {
    for (const name of ['package.json', 'package-lock.json', 'manifest.json']) {
      const [before, after] = [JSON.parse(file(name)), JSON.parse(withVersion(file(name), '9.8.7'))];
      expect(after.version, name).toBe('9.8.7');
      if (name === 'package-lock.json') expect(after.packages[''].version).toBe('9.8.7');
      const rest = (json: typeof before) => ({
        ...json,
        version: '',
        ...(json.packages && { packages: { ...json.packages, '': { ...json.packages[''], version: '' } } }),
      });
      expect(rest(after), name).toEqual(rest(before));
    }
  });

  test('takes the place of what was not released in the changelog', () => {
    expect(releasedChangelog('# C\n\n## 0.2.0 (unreleased)\n\nx\n\n## 0.1.0\n', '1.0.0', '2026-12-01')).toBe(
      '# C\n\n## 1.0.0 (2026-12-01)\n\nx\n\n## 0.1.0\n',
    );
  });
});

describe('the notes', () => {
  const changelog = '# C\n\n## 1.0.0 (2026-12-01)\n\n### Added\n- One.\n\n## 0.1.0\n\n- Old.\n';
  const changes =
    '# R\n\n- **2026-11-29** Read again\n  word by word. New: `a-2025-b`. These changed:\n  - `x`: we had said.\n- **2026-11-21** First edition.\n';

  test('are the section of the version, then what changed in the record since the last release', () => {
    expect(changelogOf(changelog, '1.0.0')).toBe('### Added\n- One.');
    expect(recordChanges(changes, '2026-11-21')).toEqual([
      '- **2026-11-29** Read again word by word. New: `a-2025-b`.',
    ]);
    const notes = releaseNotes(changelog, changes, '1.0.0', '');
    expect(notes).toContain('# Telltale 1.0.0\n\n### Added');
    expect(notes).toContain('First edition.');
    expect(notes).not.toContain('Old.');
    expect(notes).not.toContain('we had said');
  });

  test('are there for the version that is next', () => {
    const { version } = JSON.parse(file('package.json'));
    expect(changelogOf(file('CHANGELOG.md'), version).length).toBeGreaterThan(100);
  });
});

test('a release goes out only where every step is done', () => {
  const done = { step: 'lint', state: 'done', about: 'nothing' } as const;
  expect(isReady([done])).toBe(true);
  expect(isReady([done, { ...done, state: 'open' }])).toBe(false);
  expect(outcomeTable('1.0.0', [{ ...done, state: 'failed', about: 'a | b' }])).toContain(
    '| lint | **failed** | a \\| b |',
  );
});
