import { describe, expect, test } from 'vitest';
import { type Cited, cite } from '../../../src/core/share/citation.ts';

const cited = (over: Partial<Cited> = {}): Cited => ({
  id: 'acme-2019',
  vendor: 'Acme & Sons',
  title: 'Sent 100% of {keys} to a_b',
  date: '2019-03-04',
  url: null,
  entry: 'Entry acme-2019, as of 2026-11-20.',
  answer: 'Acme denied it.',
  sources: [
    {
      url: 'https://court.example/a_b?c={d}&e=%20f',
      publisher: 'High Court [of X]',
      title: 'Judgment 1*',
      date: '2019',
      accessed: '2026-11-01',
    },
    { url: 'https://daily.example/', publisher: 'Daily', title: 'A report', accessed: '2026-11-02' },
  ],
  ...over,
});
const words = { accessed: (day: string) => `read ${day}`, quoted: (title: string) => `«${title}»` };

test('plain text names the entry, the answer right after it, then each source with its address', () => {
  expect(cite('plain', [cited()], words)).toBe(
    [
      'Telltale: Acme & Sons, «Sent 100% of {keys} to a_b», 2019-03-04. Entry acme-2019, as of 2026-11-20.',
      'Acme denied it.',
      '[1] High Court [of X], «Judgment 1*», 2019. https://court.example/a_b?c={d}&e=%20f (read 2026-11-01)',
      '[2] Daily, «A report». https://daily.example/ (read 2026-11-02)',
      '',
    ].join('\n'),
  );
});

test('with an address on the website, each form carries it at its own entry', () => {
  const own = cited({ url: 'https://record.test/company/acme/#acme-2019', sources: [] });
  expect(cite('plain', [own], words)).toContain('as of 2026-11-20. https://record.test/company/acme/#acme-2019\n');
  expect(cite('markdown', [own], words)).toContain('a\\_b**](<https://record.test/company/acme/#acme-2019>)');
  expect(cite('bibtex', [own], words)).toContain('  url = {https://record.test/company/acme/#acme-2019},');
  expect(cite('bibtex', [cited({ sources: [] })], words)).not.toContain('url =');
});

test('Markdown escapes what it would read as marks, and keeps the answer as a quotation', () => {
  const text = cite('markdown', [cited()], words);
  expect(text).toContain('**Sent 100% of {keys} to a\\_b**');
  expect(text).toContain('\n\n> Acme denied it.\n\n');
  expect(text).toContain(
    '- High Court \\[of X\\], [Judgment 1\\*](<https://court.example/a_b?c={d}&e=%20f>), 2019 (read 2026-11-01)',
  );
});

describe('BibTeX', () => {
  test('takes the ids as keys, one entry for Telltale and one for each source', () => {
    const keys = [...cite('bibtex', [cited()], words).matchAll(/^@misc\{(.+),$/gm)].map((match) => match[1]);
    expect(keys).toEqual(['acme-2019', 'acme-2019-source-1', 'acme-2019-source-2']);
  });

  test('escapes every sign that TeX would read', () => {
    const text = cite('bibtex', [cited({ title: 'a\\b ~ ^ $ # % & _ {c}', sources: [] })], words);
    expect(text).toContain(
      'title = {{Acme \\& Sons: a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{} \\$ \\# \\% \\& \\_ \\{c\\}}}',
    );
  });

  test('keeps addresses as they are but for braces, which stay balanced throughout', () => {
    const text = cite('bibtex', [cited()], words);
    expect(text).toContain('url = {https://court.example/a_b?c=%7Bd%7D&e=%20f}');
    const bare = text.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  test('carries the answer in the note, and year and date as far as they are known', () => {
    const text = cite('bibtex', [cited()], words);
    expect(text).toContain('note = {Entry acme-2019, as of 2026-11-20. Acme denied it.}');
    expect(text).toContain('  year = {2019},\n  date = {2019-03-04},');
    expect(text.match(/date = \{2019/g)).toHaveLength(2);
  });
});

test('a whole dossier goes without title, date and answer, and its incidents follow', () => {
  const whole = cited({ id: 'acme', title: '', date: '', answer: '', entry: 'Dossier acme.', sources: [] });
  const text = cite('plain', [whole, cited({ sources: [] })], words);
  expect(text).toMatch(/^Telltale: Acme & Sons\. Dossier acme\.\n\nTelltale: Acme & Sons, «/);
});
