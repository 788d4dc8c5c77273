import fc from 'fast-check';

/** A file of each format, with everything that the format has in it. */
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

type Edit = { at: number; cut: number; by: string };

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((whole, { at, cut, by }) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + by + whole.slice(place + cut);
  }, text);

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  cut: fc.constantFrom(0, 0, 0, 1, 2, 5),
  by: fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...SPLINTERS) },
    { weight: 3, arbitrary: fc.constantFrom(...SEEDS.flatMap((seed) => seed.split(/(?<=\n)|(?<=[",/])/))) },
  ),
});

/** Lists of every format, one or two in a file, with up to eight pieces put in or in the place of others. */
export const listText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SEEDS), fc.constantFrom('', '', '', '', ...SEEDS), fc.array(edit, { maxLength: 8 }))
  .map(([seed, more, edits]) => edited(seed + more, edits));

/** A text in pieces of these lengths, over and over; one at least is more than 0. */
export const piecesOf = (text: string, lengths: readonly number[]): string[] => {
  const pieces: string[] = [];
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
};
