import { type HomeWords, homeList } from '../../src/core/home/home-list.ts';
import { type HostSelection, REPORTING, selectHosts, WORKING } from '../../src/core/home/host-selection.ts';
import { writeBlockList } from '../../src/core/lists/writing/block-list.ts';
import { BLOCK_FORMATS, type BlockFormatName } from '../../src/core/lists/writing/formats.ts';
import { openEndpoints } from '../../src/core/record-index/endpoints.ts';
import { compileEndpoints } from '../../src/data/compile/endpoints.ts';
import { realRecord } from './real-record.ts';

export const ENGLISH: HomeWords = {
  nameOf: (vendor) => vendor,
  purpose: (purpose) => purpose,
  breaks: (what) => `blocking it breaks ${what}`,
  alsoBlocks: (others) => `would also block ${others.join(' ')}`,
};

/** Every host of the record. */
export const RECORD_HOSTS = openEndpoints(compileEndpoints(realRecord()));

/** The record's hosts as somebody chooses them: what only reports, and everything there is. */
export const CHOICES: readonly { title: string; selection: HostSelection }[] = [
  { title: 'what only reports', selection: selectHosts(RECORD_HOSTS, { vendors: null, purposes: REPORTING }) },
  {
    title: 'everything on record',
    selection: selectHosts(RECORD_HOSTS, { vendors: null, purposes: [...REPORTING, ...WORKING] }),
  },
  {
    title: 'what one company reports for analytics',
    selection: selectHosts(RECORD_HOSTS, { vendors: ['xiaomi'], purposes: ['analytics'] }),
  },
];

/** A file as the library gives it away. */
export function homeText(selection: HostSelection, name: BlockFormatName): string {
  const format = BLOCK_FORMATS[name];
  const remarks = ['Hosts of the record; says “ä” 小米', 'Telltale, 2026-11-29'];
  return writeBlockList(homeList(selection, format, ENGLISH, remarks), format, { name: 'Telltale', day: '2026-11-29' });
}
