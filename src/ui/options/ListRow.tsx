import { useState } from 'preact/hooks';
import type { ListInfo } from '../../core/list.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/list-export.ts';
import type { Level } from '../../core/vocabulary.ts';
import { counted, message } from '../../platform/messages.ts';
import { dateText, levelWord } from '../parts/words.ts';
import { LIST_LEVELS } from './import/ImportPreview.tsx';

export type ListActions = {
  change: (id: string, change: { level?: Level; on?: boolean }) => void;
  remove: (id: string) => void;
  export: (info: ListInfo, format: ExportFormat) => void;
  /** Compiles a damaged list anew from the text that it was read from. */
  remake: (info: ListInfo) => void;
};

/** One list: on or off, its level, taking it elsewhere, and taking it away. */
export function ListRow({ info, damaged, act }: { info: ListInfo; damaged: boolean; act: ListActions }) {
  const [removing, setRemoving] = useState(false);
  const { id, name, level, on, entries, updated } = info;
  return (
    <li class="list">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-label={message('listOn', [name])}
          onChange={(event) => act.change(id, { on: event.currentTarget.checked })}
        />{' '}
        <strong>{name}</strong>{' '}
        <span class="quiet">{counted('listEntries', entries, [dateText(updated.slice(0, 10))])}</span>
      </label>
      {damaged && (
        <p role="alert">
          {message('listDamaged', [name])}{' '}
          <button type="button" onClick={() => act.remake(info)}>
            {message('listRemake')}
          </button>
        </p>
      )}
      <div class="bar">
        <select
          aria-label={message('listLevel', [name])}
          value={level}
          onChange={(event) => act.change(id, { level: event.currentTarget.value as Level })}
        >
          {LIST_LEVELS.map((one) => (
            <option key={one} value={one}>
              {levelWord(one)}
            </option>
          ))}
        </select>
        <select
          aria-label={message('listExport', [name])}
          value=""
          onChange={(event) => {
            act.export(info, event.currentTarget.value as ExportFormat);
            event.currentTarget.value = '';
          }}
        >
          <option value="" disabled>
            {message('listExport', [name])}
          </option>
          {EXPORT_FORMATS.map((format) => (
            <option key={format} value={format}>
              {message(`export_${format}`)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => (removing ? act.remove(id) : setRemoving(true))}>
          {message(removing ? 'listRemoveSure' : 'listRemove', [name])}
        </button>
      </div>
    </li>
  );
}
