import type { AppName } from '../../core/app-list/app-names.ts';
import type { RecordFiles } from './record-files.ts';

/** The names of the record's apps with their owners and ids, without those that nobody knows a name of. */
export const compileAppNames = ({ vendors }: Pick<RecordFiles, 'vendors'>): AppName[] =>
  [...vendors].flatMap(([slug, { apps }]) =>
    apps.flatMap(({ name, id }): AppName[] => (name === undefined ? [] : [[name, slug, id]])),
  );
