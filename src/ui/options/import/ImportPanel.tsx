import { useRef, useState } from 'preact/hooks';
import type { Level } from '../../../core/record/vocabulary.ts';
import { type MessageKey, message } from '../../../platform/browser/messages.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { Importing } from './use-import.ts';

type Props = {
  importing: Importing;
  /** Imports what was read under a name and a level. Rejects where the browser refuses to store it. */
  onImport: (name: string, level: Level) => Promise<void>;
};

/** Where lists come in: a file dropped or chosen, or text pasted; then what was found, to import or to cancel. */
export function ImportPanel({ importing: { state, start, cancel }, onImport }: Props) {
  const [pasting, setPasting] = useState(false);
  const [over, setOver] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const open = (file: File | undefined) => {
    if (file !== undefined) start(file, file.name);
  };
  if (state.stage === 'reading') {
    return (
      <div class="import">
        <label>
          {message('importReading', [state.name])}
          <progress max="1" value={state.read} />
        </label>
        <button type="button" onClick={cancel}>
          {message('importCancel')}
        </button>
      </div>
    );
  }
  if (state.stage === 'read') return <ImportPreview found={state} onImport={onImport} cancel={cancel} />;
  return (
    <section
      class={over ? 'import over' : 'import'}
      aria-label={message('importDrop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        open(event.dataTransfer?.files[0]);
      }}
    >
      {state.stage === 'failed' && (
        <p role="alert">{message(`importProblem_${state.problem.replaceAll('-', '_')}` as MessageKey, [state.name])}</p>
      )}
      <label class="choose">
        {message('importDrop')} <span class="like-button">{message('importChoose')}</span>
        <input type="file" class="unseen" onChange={(event) => open(event.currentTarget.files?.[0])} />
      </label>
      <button type="button" onClick={() => setPasting(!pasting)} aria-expanded={pasting}>
        {message('importPaste')}
      </button>
      {pasting && (
        <>
          <textarea ref={pasted} dir="ltr" aria-label={message('importPaste')} spellcheck={false} />
          <button type="button" onClick={() => start(new Blob([pasted.current?.value ?? '']), message('importPaste'))}>
            {message('importPasted')}
          </button>
        </>
      )}
    </section>
  );
}
