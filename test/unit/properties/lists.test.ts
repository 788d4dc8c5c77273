import fc from 'fast-check';
import { expect } from 'vitest';
import { compileList } from '../../../src/core/lists/compile-list.ts';
import { LIST_FORMATS } from '../../../src/core/lists/formats/format-names.ts';
import { type ListEntry, openList } from '../../../src/core/lists/list.ts';
import { EXPORT_FORMATS, exportList } from '../../../src/core/lists/list-export.ts';
import { parseOwnList, withDomain, withoutDomain } from '../../../src/core/lists/own-list.ts';
import { readDomain } from '../../../src/core/lists/reading/domain-name.ts';
import { shownText } from '../../../src/core/text/shown-text.ts';
import { hostileText } from '../../support/hostile.ts';
import { readList, sumOf } from '../../support/list-findings.ts';
import { listText, piecesOf } from '../../support/list-texts.ts';
import { property } from '../../support/property.ts';

const anyList = fc.oneof({ weight: 4, arbitrary: listText }, { weight: 1, arbitrary: hostileText });
const format = fc.constantFrom(undefined, ...LIST_FORMATS);
const ends = fc
  .array(fc.constantFrom(0, 1, 2, 3, 7, 64), { minLength: 1, maxLength: 6 })
  .filter((all) => all.some((n) => n > 0));

const isSound = (domain: string) => new URL(`https://${domain}`).hostname === domain && domain.includes('.');

property(
  'whatever a file holds and however it is cut, it is read, the sums hold, and the cuts make no difference',
  3000,
  fc.tuple(anyList, format, ends),
  ([text, as, cuts]) => {
    const whole = readList([text], { format: as });
    expect(readList(piecesOf(text, cuts), { format: as })).toEqual(whole);
    const { report, entries, exceptions } = whole;
    const { names } = report;
    expect(sumOf(report)).toBe(report.lines);
    expect([names.imported, names.exception]).toEqual([entries.length, exceptions.length]);
    expect(new Set(entries.map(({ domain }) => domain)).size).toBe(entries.length);
    expect(names.imported >= report.imported && names.duplicate >= report.duplicate).toBe(true);
    expect(report.refusals.length).toBe(Math.min(report.refused, 50));
    for (const { text: shown, path } of report.refusals)
      expect([shownText(shown), shownText(path)]).toEqual([shown, path]);
    expect(shownText(report.name)).toBe(report.name);
    for (const { domain, reason } of entries) expect([isSound(domain), shownText(reason)]).toEqual([true, reason]);
  },
);

const domain = fc.oneof(
  fc.constantFrom('a.example', 'b.example', 'www.a.example', 'xn--mnchen-3ya.example', 'a_b.example'),
  fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom('example', 'co.test')).map(([n, top]) => `d${n}.${top}`),
);
const entry: fc.Arbitrary<ListEntry> = fc.record({ domain, reason: hostileText.map((text) => shownText(text)) });
const entries = fc.uniqueArray(entry, { selector: (one) => one.domain, maxLength: 8 });

property(
  'a list exported in any form is the same list there',
  900,
  fc.tuple(entries, fc.uniqueArray(domain, { maxLength: 3 }), fc.constantFrom(...EXPORT_FORMATS)),
  ([all, exceptions, form]) => {
    const text = exportList({ name: 'Mine', entries: all, exceptions }, form);
    const back = readList([text], {
      format: ({ domains: 'domains', hosts: 'hosts', adblock: 'filters', json: 'json' } as const)[form],
    });
    expect(back.entries.map((one) => one.domain)).toEqual(all.map((one) => one.domain));
    if (form === 'adblock') expect(back.exceptions).toEqual(exceptions);
    if (form === 'json') expect(back.entries).toEqual(all);
    expect(back.report.refused).toBe(0);
  },
);

property('a compiled list says of every host what its lines say', 420, fc.tuple(entries, fc.nat()), ([all, seed]) => {
  const list = openList({ id: 'x', name: 'X', level: 'noted' }, compileList(all, seed));
  if (typeof list === 'string') return expect.fail(list);
  for (const one of all) {
    expect(list.find(`sub.${one.domain}`)).toMatchObject({ reason: shownText(one.reason), level: 'noted' });
    expect(list.find(`x${one.domain}.test`)).toBeNull();
  }
});

const ownText = fc.oneof(
  anyList,
  fc.array(fc.oneof(domain, hostileText), { maxLength: 6 }).map((lines) => lines.join('\n')),
);
property(
  'the own list is read line by line, and a domain added and removed leaves the rest',
  900,
  fc.tuple(ownText, domain),
  ([text, added]) => {
    const { lines, problems } = parseOwnList(text);
    for (const line of lines) expect(isSound(line.domain)).toBe(true);
    expect(new Set([...lines, ...problems].map(({ line }) => line)).size).toBe(lines.length + problems.length);
    const imported = parseOwnList(withDomain(text, added)).lines;
    expect(imported.map((line) => line.domain)).toContain(added);
    if (lines.some((line) => line.domain === added)) return;
    const off = parseOwnList(withoutDomain(withDomain(text, added), added));
    expect(off.lines.map((line) => line.domain)).toEqual(lines.map((line) => line.domain));
  },
);

property(
  'a name is a domain as browsers have it, or refused, and what it became is itself',
  900,
  fc.oneof(hostileText, anyList, domain),
  (text) => {
    const read = readDomain(text);
    if (typeof read !== 'string') return;
    expect(isSound(read)).toBe(true);
    expect(readDomain(read)).toBe(read);
  },
);
