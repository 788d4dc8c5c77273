import { useState } from 'preact/hooks';
import type { RefusedLine } from '../../../core/lists/reading/import-report.ts';
import type { Level } from '../../../core/record/vocabulary.ts';
import { counted, type MessageKey, message } from '../../../platform/browser/messages.ts';
import { numberText } from '../../parts/words.ts';
import { LevelField } from '../lists/LevelField.tsx';
import type { ImportState } from './use-import.ts';

type Props = {
  found: Extract<ImportState, { stage: 'read' }>;
  onImport: (name: string, level: Level) => Promise<void>;
  cancel: () => void;
};

const FATES = ['imported', 'duplicate', 'exception', 'notApplicable', 'refused', 'remark'] as const;

/** How many refused lines are spelled out. */
const SHOWN = 8;

/** What a file holds, line by line, before anything of it is imported. */
export function ImportPreview({ found: { name: file, report }, onImport, cancel }: Props) {
  const [name, setName] = useState(report.name || file.replace(/\.[a-z0-9]+$/i, ''));
  const [level, setLevel] = useState<Level>('elevated');
  const [failed, setFailed] = useState(false);
  return (
    <form
      class="import"
      onSubmit={(event) => {
        event.preventDefault();
        onImport(name.trim() || file, level).catch(() => setFailed(true));
      }}
    >
      <p role="status">
        {report.names.imported > 0
          ? counted('importFound', report.names.imported, [file])
          : message('importNothing', [file])}
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{message('importFormat')}</th>
            <td>{message(`format_${report.format.replaceAll('-', '_')}` as MessageKey)}</td>
          </tr>
          <tr>
            <th scope="row">{message('importReport_lines')}</th>
            <td>{numberText(report.lines)}</td>
          </tr>
          {FATES.filter((fate) => report[fate] > 0).map((fate) => (
            <tr key={fate}>
              <th scope="row">{message(`importReport_${fate}`)}</th>
              <td>{numberText(report[fate])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refusals refusals={report.refusals} />
      <div class="bar">
        {report.names.imported > 0 && (
          <>
            <label>
              {message('importName')}
              <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <LevelField level={level} onChange={setLevel} />
            <button type="submit">{message('importConfirm')}</button>
          </>
        )}
        <button type="button" onClick={cancel}>
          {message('importCancel')}
        </button>
      </div>
      {failed && <p role="alert">{message('saveFailed')}</p>}
    </form>
  );
}

function Refusals({ refusals }: { refusals: readonly RefusedLine[] }) {
  if (refusals.length === 0) return null;
  return (
    <>
      <h3>{message('refusedTitle')}</h3>
      <ul class="problems">
        {refusals.slice(0, SHOWN).map(({ line, text, code, path }) => (
          <li key={line}>
            {message('refusedLine', [String(line), message(`refusal_${code.replaceAll('-', '_')}` as MessageKey)])}{' '}
            <code>
              <bdi>{path === '' ? text : `${path}: ${text}`}</bdi>
            </code>
          </li>
        ))}
      </ul>
    </>
  );
}
