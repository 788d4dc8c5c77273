import { type HomeWords, homeList } from '../../../core/home/home-list.ts';
import type { HostSelection } from '../../../core/home/host-selection.ts';
import { writeBlockList } from '../../../core/lists/writing/block-list.ts';
import { BLOCK_FORMATS, type BlockFormatName } from '../../../core/lists/writing/formats.ts';
import type { EndpointPurpose } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { listed, purposeWord } from '../../parts/words.ts';

/** What a file says of itself at its beginning. */
export type AboutFile = {
  title: string;
  purposes: readonly EndpointPurpose[];
  nameOf: (vendor: string) => string;
  /** YYYY-MM-DD; today where it is not said. */
  day?: string;
};

/** A selection as the text that one router or filter reads, in the user's language where it has comments. */
export function homeText(
  selection: HostSelection,
  name: BlockFormatName,
  { title, purposes, nameOf, day = new Date().toISOString().slice(0, 10) }: AboutFile,
): string {
  const format = BLOCK_FORMATS[name];
  const words: HomeWords = {
    nameOf,
    purpose: purposeWord,
    breaks: (what) => message('endpointBreaks', [what]),
    alsoBlocks: (others) => message('homeAlsoBlocks', [others.join(' ')]),
  };
  const remarks = [
    title,
    `Telltale, ${day}`,
    `${message('homePurposes')}: ${listed(purposes.map(purposeWord))}`,
    message('homeBlocked', [String(selection.blocked.length)]),
    ...(selection.left.length > 0 ? [message('homeLeft', [String(selection.left.length)])] : []),
  ];
  return writeBlockList(homeList(selection, format, words, remarks), format, { name: title, day });
}
