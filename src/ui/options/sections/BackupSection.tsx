import { useState } from 'preact/hooks';
import { shownText } from '../../../core/text/shown-text.ts';
import { type Backup, formatBackup, parseBackup, planRestore, type RestoreMode } from '../../../core/user/backup.ts';
import { counted, type MessageKey, message } from '../../../platform/browser/messages.ts';
import { loadInfos } from '../../../platform/lists/list-infos.ts';
import { loadSettings } from '../../../platform/storage/user-state.ts';
import { offerFile } from '../../parts/share/offer-file.ts';
import { numberText } from '../../parts/words.ts';
import { collectBackup, partsHere, restore } from './backup.ts';

type State =
  | { stage: 'idle' | 'done' | 'failed' | 'working' }
  | { stage: 'refused'; words: string }
  | { stage: 'planned'; backup: Backup };

/** Saves everything as one readable file, and brings it back after showing what that would change. */
export function BackupSection() {
  const [state, setState] = useState<State>({ stage: 'idle' });
  const save = async () => {
    const day = new Date().toISOString().slice(0, 10);
    await collectBackup().then(
      (backup) => offerFile(`telltale-${day}.json`, formatBackup(backup)),
      () => setState({ stage: 'failed' }),
    );
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    if (text === null) return setState({ stage: 'refused', words: message('importProblem_unreadable', [file.name]) });
    const found = parseBackup(text);
    if (!('problem' in found)) return setState({ stage: 'planned', backup: found });
    const key = `backupProblem_${found.problem.replaceAll('-', '_')}` as MessageKey;
    setState({ stage: 'refused', words: message(key, [shownText(file.name), found.at]) });
  };
  return (
    <div>
      <h3>{message('backupTitle')}</h3>
      <p class="quiet">{message('backupHint')}</p>
      {state.stage === 'planned' ? (
        <Plan backup={state.backup} onState={setState} />
      ) : (
        <div class="bar">
          <button type="button" onClick={() => void save()}>
            {message('backupSave')}
          </button>
          <label class="choose">
            <span class="like-button">{message('backupOpen')}</span>
            <input
              type="file"
              accept=".json,application/json"
              class="unseen"
              onChange={(event) => void open(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
      )}
      <p role="status">
        {state.stage === 'working' && message('backupWorking')}
        {state.stage === 'done' && message('backupDone')}
        {state.stage === 'failed' && message('saveFailed')}
        {state.stage === 'refused' && state.words}
      </p>
    </div>
  );
}

/** What the backup holds and what each way of bringing it back would do. */
function Plan({ backup, onState }: { backup: Backup; onState: (state: State) => void }) {
  const [preview, setPreview] = useState<{ mode: RestoreMode; words: string } | null>(null);
  const plan = async (mode: RestoreMode) =>
    planRestore({ settings: await loadSettings(), lists: await loadInfos(), ...(await partsHere()) }, backup, mode);
  const show = async (mode: RestoreMode) => {
    const found = await plan(mode).catch(() => null);
    if (found === null) return onState({ stage: 'failed' });
    const { settings, added, replaced, removed, devices, blockAndWatch } = found;
    const words = [
      counted('backupMutes', settings.mutes.length),
      counted('backupAdded', added.length),
      counted('backupReplaced', replaced.length),
      counted('backupRemoved', removed.length),
      ...(devices === undefined ? [] : [message('backupDevices', [numberText(devices.length)])]),
      ...(blockAndWatch === undefined ? [] : [message('backupBlocking')]),
    ].join(', ');
    setPreview({ mode, words });
  };
  const act = async (mode: RestoreMode) => {
    onState({ stage: 'working' });
    await plan(mode)
      .then(restore)
      .then(
        () => onState({ stage: 'done' }),
        () => onState({ stage: 'failed' }),
      );
  };
  return (
    <div class="import">
      <p>{message('backupHow')}</p>
      <div class="bar">
        {(['merge', 'replace'] as const).map((mode) => (
          <button key={mode} type="button" aria-pressed={preview?.mode === mode} onClick={() => void show(mode)}>
            {message(`backup_${mode}`)}
          </button>
        ))}
        <button type="button" onClick={() => onState({ stage: 'idle' })}>
          {message('importCancel')}
        </button>
      </div>
      {preview !== null && (
        <>
          <p role="status">{preview.words}</p>
          <button type="button" onClick={() => void act(preview.mode)}>
            {message('backupRestore')}
          </button>
        </>
      )}
    </div>
  );
}
