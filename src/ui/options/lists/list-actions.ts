import type { ListInfo } from '../../../core/lists/list.ts';
import type { ExportFormat } from '../../../core/lists/list-export.ts';
import type { ListChange } from '../../../platform/lists/lists.ts';

/** What can be done with a list. */
export type ListActions = {
  change: (id: string, change: ListChange) => void;
  remove: (info: ListInfo) => void;
  export: (info: ListInfo, format: ExportFormat) => void;
  /** Compiles a damaged list anew from the text that it was read from. */
  rebuild: (info: ListInfo) => void;
  /** Resolves when it is over, whatever became of it. */
  update: (info: ListInfo) => Promise<void>;
};
