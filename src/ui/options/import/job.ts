import type { ListFileProblem, ReadList, ReadListOptions } from '../../../platform/lists/read-list.ts';

/** What the import worker is asked: to read a file, in a format that the user chose or that it tells itself. */
export type ImportJob = { file: Blob } & Pick<ReadListOptions, 'format' | 'seed' | 'thisYear' | 'previous'>;

/** What the import worker says, any number of `progress` first. */
export type ImportWord =
  | { kind: 'progress'; read: number }
  | ({ kind: 'done' } & ReadList)
  | { kind: 'problem'; problem: ListFileProblem };
