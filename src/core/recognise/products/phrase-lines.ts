import { tokensOf } from '../../text/tokens.ts';
import type { Phrase } from './phrases.ts';
import { type CompiledPhrases, type MakerName, WORD_GROUPS, type WordGroup } from './product-words.ts';

/**
 * The phrases that begin with one word, a line each: of a group its place and the words after the first, of a maker
 * `w` where the name is weak, `l` where it is a line, the vendor and the name, separated by tabs.
 */
export function writePhrases({ groups = [], makers = [] }: CompiledPhrases): string {
  const groupLines = groups.map(({ words: [, ...more], value }) => [WORD_GROUPS.indexOf(value), ...more].join(' '));
  const makerLines = makers.map(({ value: { vendor, text, weak, line } }) =>
    [`${weak ? 'w' : ''}${line ? 'l' : ''}`, vendor, text].join('\t'),
  );
  return [...groupLines, ...makerLines].join('\n');
}

/** Of no lines no phrases. */
export function readPhrases(firstWord: string, lines: string | undefined): CompiledPhrases {
  if (lines === undefined) return {};
  const groups: Phrase<WordGroup>[] = [];
  const makers: Phrase<MakerName>[] = [];
  for (const line of lines.split('\n')) {
    if (line.includes('\t')) {
      const [flags = '', vendor = '', text = ''] = line.split('\t');
      const value = { vendor, text, weak: flags.includes('w'), line: flags.includes('l') };
      makers.push({ words: tokensOf(text), value });
    } else {
      const [place, ...more] = line.split(' ');
      groups.push({ words: [firstWord, ...more], value: WORD_GROUPS[Number(place)] as WordGroup });
    }
  }
  return { ...(groups.length > 0 && { groups }), ...(makers.length > 0 && { makers }) };
}
