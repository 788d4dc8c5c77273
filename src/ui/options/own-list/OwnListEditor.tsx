import { useEffect, useId, useState } from 'preact/hooks';
import { type ListProblem, parseOwnList } from '../../../core/lists/own-list.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, type MessageKey, message } from '../../../platform/browser/messages.ts';

type Props = {
  stored: string;
  /** Null until that is known; saving reads it again. */
  isPublicSuffix: ((domain: string) => boolean) | null;
  save: (text: string) => Promise<void>;
};

/** How many problems are spelled out before they would bury the page. */
const SHOWN = 8;

/** The own list as text, checked while typing. Invalid lines are named and kept; only saving writes. */
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

  const { lines, problems } = parseOwnList(text, isPublicSuffix ?? undefined);
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
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('idle');
        }}
      />
      <div class="bar">
        <button type="submit">{message('ownSave')}</button>
        <span class="quiet" role="status">
          {counted('ownImported', lines.length)}
          {problems.length > 0 && ` · ${counted('ownProblems', problems.length)}`}
          {state === 'idle' && text !== base && ` · ${message('ownUnsaved')}`}
          {state === 'saved' && ` · ${message('ownSaved')}`}
          {state === 'failed' && ` · ${message('saveFailed')}`}
        </span>
      </div>
      <Problems id={`${id}-problems`} problems={problems} />
    </form>
  );
}

function Problems({ id, problems }: { id: string; problems: readonly ListProblem[] }) {
  return (
    <ul class="problems" id={id} hidden={problems.length === 0}>
      {problems.slice(0, SHOWN).map(({ line, text, code }) => (
        <li key={line}>
          {message(`ownProblem_${code.replaceAll('-', '_')}` as MessageKey, [String(line), shownText(text)])}
        </li>
      ))}
      <li class="quiet">{message('ownKept')}</li>
    </ul>
  );
}
