import type { CompiledList } from '../../../core/list.ts';
import type { ListAccount } from '../../../core/lists/account.ts';
import type { ListFormat } from '../../../core/lists/formats.ts';

/** What the import worker is asked: to read a file, in a format that the user chose or that it tells itself. */
export type ImportJob = { file: Blob; format?: ListFormat; seed: number };

/** Why a file is not read at all. */
export type ImportFault = 'too-large' | 'not-text' | 'unreadable';

/** What the import worker says, any number of `progress` first. */
export type ImportWord =
  | { kind: 'progress'; read: number }
  | { kind: 'done'; account: ListAccount; compiled: CompiledList }
  | { kind: 'fault'; fault: ImportFault };

/** Ten times the largest public lists. */
export const MAX_FILE_BYTES = 400 * 1024 * 1024;
