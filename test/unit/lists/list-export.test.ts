import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportList } from '../../../src/core/lists/list-export.ts';
import { readList } from '../../support/list-findings.ts';

const list = {
  name: 'Mine',
  entries: [
    { domain: 'shop.example', reason: 'late' },
    { domain: 'ads.example', reason: '' },
  ],
  exceptions: ['good.shop.example'],
};

test.each(EXPORT_FORMATS)('what is saved as %s can be read back', (format) => {
  const text = exportList({ ...list, remarks: ['Saved on 2026-11-28, see https://example.org'] }, format);
  const { report, entries, exceptions } = readList([text]);
  expect(entries.map(({ domain }) => domain)).toEqual(['shop.example', 'ads.example']);
  expect(report.refused).toBe(0);
  expect(exceptions).toEqual(format === 'adblock' ? ['good.shop.example'] : []);
});

test('remarks on the whole list come first, as comments of the format', () => {
  const text = (format: 'hosts' | 'adblock') => exportList({ ...list, remarks: ['Of today'] }, format).split('\n')[0];
  expect([text('hosts'), text('adblock')]).toEqual(['# Of today', '! Of today']);
});

test('reasons go along in the form that each format has for them', () => {
  expect(exportList(list, 'domains')).toBe('shop.example # late\nads.example\n');
  expect(exportList(list, 'hosts')).toBe(
    '0.0.0.0 shop.example # late\n:: shop.example\n0.0.0.0 ads.example\n:: ads.example\n',
  );
  expect(exportList(list, 'adblock')).toBe('! late\n||shop.example^\n||ads.example^\n@@||good.shop.example^\n');
  expect(JSON.parse(exportList(list, 'json'))).toMatchObject({ telltale: 1, name: 'Mine', entries: list.entries });
});
