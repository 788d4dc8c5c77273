import { useId, useState } from 'preact/hooks';
import type { Hit } from '../../core/search.ts';
import { counted, message } from '../../platform/messages.ts';

type Props = {
  /** Answers what was typed so far. */
  find: (question: string) => Hit[];
  onPick: (slug: string) => void;
  initial?: string;
};

/** The attributes of the combobox pattern; Preact's types want `list` said of every combobox. */
const combobox = (open: boolean, listId: string, activeId: string | undefined) => ({
  role: 'combobox' as const,
  list: undefined,
  'aria-expanded': open,
  'aria-controls': listId,
  ...(activeId === undefined ? {} : { 'aria-activedescendant': activeId }),
});

/** A search field with its results below, by arrow keys, Enter and Escape as the combobox pattern asks for. */
export function SearchBox({ find, onPick, initial = '' }: Props) {
  const [question, setQuestion] = useState(initial);
  const [marked, setMarked] = useState(0);
  const id = useId();
  const hits = find(question);
  const asked = question.trim() !== '';
  const pick = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    setQuestion('');
    onPick(hit.vendor.slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) setMarked((marked + move + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter') pick(hits[marked]);
    else if (event.key === 'Escape' && asked) setQuestion('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        type="search"
        {...combobox(asked, `${id}-hits`, hits[marked] && `${id}-${marked}`)}
        autocomplete="off"
        spellcheck={false}
        aria-label={message('search')}
        placeholder={message('searchHint')}
        value={question}
        onInput={(event) => {
          setQuestion(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-hits`} role="listbox" aria-label={message('search')} class="hits" hidden={!asked}>
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input, which keeps the focus
          <div
            key={hit.vendor.slug}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === marked}
            onClick={() => pick(hit)}
          >
            <strong>{hit.vendor.name}</strong>
            {hit.by !== hit.vendor.name && <span class="quiet"> {hit.by}</span>}
          </div>
        ))}
      </div>
      <p class="quiet" role="status">
        {asked &&
          (hits.length === 0 ? message('searchNone', [question.trim()]) : counted('searchResults', hits.length))}
      </p>
    </search>
  );
}
