import { useEffect, useId, useState } from 'preact/hooks';
import { type ListFault, parseOwnList } from '../../core/own-list.ts';
import { shownText } from '../../core/shown-text.ts';
import { counted, type MessageKey, message } from '../../platform/messages.ts';

type Props = {
  stored: string;
  /** Null until it can be told; saving looks again. */
  isPublicSuffix: ((domain: string) => boolean) | null;
  save: (text: string) => Promise<void>;
};

/** How many faults are spelled out before they would bury the page. */
const SHOWN = 8;

/** The own list as text, checked while typing. Faulty lines are named and kept; only saving writes. */
export function OwnListEditor({ stored, isPublicSuffix, save }: Props) {
  const [text, setText] = useState(stored);
  const [base, setBase] = useState(stored);
  const [state, setState] = useState<'idle' | 'saved' | 'failed'>('idle');
  const id = useId();

  // The list changed elsewhere, say in the popup: take it over unless something here is unsaved.
  useEffect(() => {
    if (stored === base) return;
    if (text === base) setText(stored);
    setBase(stored);
  }, [stored]);

  const { lines, faults } = parseOwnList(text, isPublicSuffix ?? undefined);
  const onSave = () =>
    void save(text).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label class="unseen" for={id}>
        {message('ownLabel')}
      </label>
      <textarea
        id={id}
        dir="ltr"
        value={text}
        placeholder={message('ownExample')}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-faults`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('idle');
        }}
      />
      <div class="bar">
        <button type="submit">{message('ownSave')}</button>
        <span class="quiet" role="status">
          {counted('ownTaken', lines.length)}
          {faults.length > 0 && ` · ${counted('ownFaults', faults.length)}`}
          {state === 'idle' && text !== base && ` · ${message('ownUnsaved')}`}
          {state === 'saved' && ` · ${message('ownSaved')}`}
          {state === 'failed' && ` · ${message('saveFailed')}`}
        </span>
      </div>
      <Faults id={`${id}-faults`} faults={faults} />
    </form>
  );
}

function Faults({ id, faults }: { id: string; faults: readonly ListFault[] }) {
  return (
    <ul class="faults" id={id} hidden={faults.length === 0}>
      {faults.slice(0, SHOWN).map(({ line, text, code }) => (
        <li key={line}>
          {message(`ownFault_${code.replaceAll('-', '_')}` as MessageKey, [String(line), shownText(text)])}
        </li>
      ))}
      <li class="quiet">{message('ownKept')}</li>
    </ul>
  );
}
