import { useState } from 'preact/hooks';
import { LIST_COLOURS, type ListColour, type ListInfo } from '../../../core/lists/list.ts';
import { EXPORT_FORMATS } from '../../../core/lists/list-export.ts';
import { message } from '../../../platform/browser/messages.ts';
import { LevelField } from './LevelField.tsx';
import type { ListActions } from './list-actions.ts';

type Props = { info: ListInfo; act: ListActions };

/** What can be changed of a list, folded away: name, level and mark; its export; its removal. */
export function ListDetails({ info, act }: Props) {
  const [removing, setRemoving] = useState(false);
  const { id, name, level, colour, managed } = info;
  return (
    <details class="more-of-list">
      <summary>
        {message('listMore')}
        <span class="unseen"> {name}</span>
      </summary>
      {!managed && (
        <div class="bar">
          <label>
            {message('importName')}
            <input
              value={name}
              onChange={(event) => act.change(id, { name: event.currentTarget.value.trim() || name })}
            />
          </label>
          <LevelField
            label={message('listLevel', [name])}
            level={level}
            onChange={(to) => act.change(id, { level: to })}
          />
          <label>
            {message('listColour')}
            <select
              value={colour}
              onChange={(event) => act.change(id, { colour: event.currentTarget.value as ListColour })}
            >
              {LIST_COLOURS.map((one) => (
                <option key={one} value={one}>
                  {message(`colour_${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <p class="quiet">{message('listExportAs')}</p>
      <div class="bar">
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => act.export(info, format)}>
            {message(`export_${format}`)}
          </button>
        ))}
      </div>
      {!managed && (
        <div class="bar">
          <button type="button" onClick={() => (removing ? act.remove(info) : setRemoving(true))}>
            {message(removing ? 'listRemoveSure' : 'listRemove', [name])}
          </button>
        </div>
      )}
    </details>
  );
}
