import { expect, test } from 'vitest';
import { LIST_FORMATS } from '../../src/core/lists/formats.ts';
import { readList, sumOf } from '../support/list-findings.ts';
import { seeded } from '../support/seeded.ts';

const INPUTS = 24_000;

const SEEDS = [
  '# Title: x\n0.0.0.0 a.example b.example # c\n127.0.0.1\tlocalhost\r\n:: d.example\n0.0.0.0 0.0.0.0\n',
  'a.example # why\n*.b.example\nhttps://c.example:80/\nd.example/x\nmünchen.example\n1.2.3.4\nco.uk\n',
  '[Adblock Plus]\n! x\n||a.example^\n||b.example^$doc,reason="x"\n@@||c.example^\nd.example##.ad\n/x/\n',
  'address=/a.example/b.example/0.0.0.0\nserver=/c.example/#\nlocal=/d.example/\ncache-size=1\n',
  'server:\n  local-zone: "a.example." static\nlocal-data: "b.example A 0.0.0.0"\n# x\n',
  '$TTL 60\na.example CNAME .\n*.a.example CNAME .\nb.example CNAME rpz-passthru.\n; x\n',
  '---\nname: x\n---\n*://*.a.example/*\n@*://b.example/*\ntitle/x/i\n/x/\n',
  '{"telltale":1,"name":"x","entries":[{"domain":"a.example","reason":"y"},{"domain":"b.example"}],"vendors":{"acme":{}}}',
];
const SPLINTERS = [
  ...['\n', '\r', '\r\n', '\t', ' ', '\0', '\ufeff', '\ud800', 'ü', '。', '\u202e', '#', '##', '!', ';', '//', '://'],
  ...[
    '||',
    '^',
    '$',
    '$doc',
    '@@',
    '*',
    '*.',
    '.',
    '..',
    '/',
    '\\',
    ':',
    '::1',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ',',
    '=',
  ],
  ...['%', '%41', 'xn--', '-', '_', '1.2.3.4', '0x7f.1', 'localhost', 'com', 'co.uk', 'a.example', 'x'.repeat(70)],
];

const random = seeded(20_261_121);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

function mutated(): string {
  let text = random() < 0.2 ? pick(SEEDS) + pick(SEEDS) : pick(SEEDS);
  for (let i = below(8); i > 0; i--) {
    const at = below(text.length + 1);
    const end = at + below(6);
    const middle = random() < 0.7 ? pick(SPLINTERS) : text.slice(below(text.length), below(text.length));
    text = text.slice(0, at) + middle + text.slice(random() < 0.5 ? at : end);
  }
  return text;
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  const size = 1 + below(pick([2, 8, 64]));
  for (let at = 0; at < text.length; ) {
    const end = at + below(size + 1);
    chunks.push(text.slice(at, end));
    at = end;
  }
  return chunks;
}

test('whatever a file holds and however it is cut, it is read without a throw, the sums hold, and the cuts do not tell', () => {
  for (let i = 0; i < INPUTS; i++) {
    const text = mutated();
    // One in nine tells its format itself, the others are read as each of the eight in turn.
    const format = [undefined, ...LIST_FORMATS][i % 9];
    const whole = readList([text], { format });
    const cut = readList(chunksOf(text), { format });
    if (JSON.stringify(cut) !== JSON.stringify(whole)) expect(cut, JSON.stringify(text)).toEqual(whole);
    const { account, entries, exceptions } = whole;
    const { names } = account;
    const isRight =
      sumOf(account) === account.lines &&
      names.taken === entries.length &&
      names.exception === exceptions.length &&
      new Set(entries.map(({ domain }) => domain)).size === entries.length &&
      names.taken >= account.taken &&
      names.duplicate >= account.duplicate &&
      account.refusals.length === Math.min(account.refused, 50) &&
      entries.every(({ domain }) => new URL(`https://${domain}`).hostname === domain);
    if (!isRight) expect.fail(`${format} ${JSON.stringify(text)} gives ${JSON.stringify(whole)}`);
  }
});

test.each([
  ['blanks and remark signs', ' #'.repeat(30_000)],
  ['a line separator after remark signs', `${' #'.repeat(30_000)}\u2028x`],
  ['dots', `${'a.'.repeat(30_000)}/`],
  ['quotes', `||a.example^$doc,reason=${'" '.repeat(30_000)}x`],
  ['record types', `local-data: "a.example ${'A '.repeat(30_000)}`],
  ['aliases', `a.example ${'CNAME x '.repeat(8000)} x`],
  ['letters of no alphabet that ends', 'ü'.repeat(60_000)],
  ['colons', ':'.repeat(60_000)],
  ['brackets', '{"a":'.repeat(12_000)],
])('long lines of %s hang no format', (_, line) => {
  // 144 lines: where the time grew with the square of the length, each would take a second, and the test's time run out.
  for (const format of [undefined, ...LIST_FORMATS]) {
    const { account } = readList(Array<string>(16).fill(`${line}\n`), { format });
    expect(sumOf(account)).toBe(account.lines);
  }
});
