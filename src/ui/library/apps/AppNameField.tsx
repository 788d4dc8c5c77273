import { useId, useState } from 'preact/hooks';
import type { AppSuggestion } from '../../../core/app-list/app-names.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { combobox, hasLeft } from '../../parts/fields/combobox.ts';

type Props = {
  names: readonly string[];
  onChange: (names: readonly string[]) => void;
  suggest: (question: string) => AppSuggestion[];
  nameOf: (slug: string) => string;
};

/**
 * A field for one name after the other, with suggestions by arrow keys or click. Enter takes the marked one, and without
 * one what was typed: an app that nobody on record makes is an answer too.
 */
export function AppNameField({ names, onChange, suggest, nameOf }: Props) {
  const id = useId();
  const [question, setQuestion] = useState('');
  const [marked, setMarked] = useState(-1);
  const [away, setAway] = useState(false);
  const hits = away ? [] : suggest(question);
  const open = hits.length > 0;
  const add = (name: string) => {
    // A list pasted here is as good as its names typed one by one.
    const given = name.split(/[,;\n]/).map((one) => one.trim());
    onChange([...new Set([...names, ...given.filter((one) => one !== '')])]);
    setQuestion('');
    setMarked(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && open) setMarked(((marked + 1 + move + hits.length + 1) % (hits.length + 1)) - 1);
    else if (event.key === 'Enter' || event.key === ',') add(hits[marked]?.name ?? question);
    else if (event.key === 'Escape' && question !== '') setQuestion('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="names" onFocusIn={() => setAway(false)} onFocusOut={(event) => setAway(hasLeft(event))}>
      <label for={`${id}-field`}>{message('appsNames')}</label>
      <div class="tools">
        <div class="search">
          <input
            id={`${id}-field`}
            type="text"
            {...combobox(open, `${id}-hits`, marked >= 0 ? `${id}-${marked}` : undefined)}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={question}
            onInput={(event) => {
              setQuestion(event.currentTarget.value);
              setMarked(-1);
              setAway(false);
            }}
            onKeyDown={onKeyDown}
          />
          <div class={open ? 'results open' : 'results'}>
            <div id={`${id}-hits`} role="listbox" aria-label={message('appsNames')} class="hits" hidden={!open}>
              {hits.map(({ name, vendor }, i) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input, which keeps the focus
                <div
                  key={name}
                  id={`${id}-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === marked}
                  onClick={() => add(name)}
                >
                  <strong>{name}</strong>
                  {nameOf(vendor) !== name && <span class="quiet">{nameOf(vendor)}</span>}
                </div>
              ))}
            </div>
          </div>
        </div>
        <button type="button" disabled={question.trim() === ''} onClick={() => add(question)}>
          {message('appsAdd')}
        </button>
        <span role="status" class="unseen">
          {open && counted('searchResults', hits.length)}
        </span>
      </div>
      {names.length > 0 && (
        <ul class="chips" aria-label={message('appsChosen')}>
          {names.map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-label={message('unchoose', [name])}
                onClick={() => onChange(names.filter((other) => other !== name))}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
