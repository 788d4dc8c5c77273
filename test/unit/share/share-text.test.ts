import { expect, test } from 'vitest';
import { shareText } from '../../../src/core/share/share-text.ts';

const finding = {
  company: 'Acme',
  title: 'Sent address books abroad',
  date: '2020',
  marks: ['documented', 'disputed'],
  response: 'Acme responded (2020): Denied it',
  later: '',
  sources: ['a', 'b', 'c', 'd'].map((name) => ({ url: `https://${name}.example/` })),
};

test('a finding is passed on with its grade, the company’s word and three addresses', () => {
  expect(shareText(finding, 'Sources')).toBe(
    'Acme: Sent address books abroad (2020, documented, disputed). Acme responded (2020): Denied it.\n' +
      'Sources: https://a.example/ https://b.example/ https://c.example/\n',
  );
});

test('what came after comes last, and no full stop is doubled', () => {
  const text = shareText({ ...finding, later: '2021, dismissed: A court annulled it.' }, 'Sources');
  expect(text).toContain('Denied it. 2021, dismissed: A court annulled it.\n');
});
