import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { levelOf } from '../../../core/record/level.ts';
import type { Hit } from '../../../core/search/search.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';

type Props = {
  /** Answers what was typed so far. */
  find: (question: string) => Hit[];
  onPick: (slug: string) => void;
  initial?: string;
  /** Whether the field takes the focus when it appears, because it was asked for. */
  focused?: boolean;
};

/** The attributes of the combobox pattern; Preact's types want `list` said of every combobox. */
const combobox = (open: boolean, listId: string, activeId: string | undefined) => ({
  role: 'combobox' as const,
  list: undefined,
  'aria-expanded': open,
  'aria-controls': listId,
  'aria-autocomplete': 'list' as const,
  ...(open && activeId !== undefined ? { 'aria-activedescendant': activeId } : {}),
});

/**
 * A search field whose results lie over what is below, by arrow keys, Enter and Escape as the combobox pattern asks
 * for. Leaving the field closes them and keeps what was typed.
 */
export function SearchBox({ find, onPick, initial = '', focused = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const [question, setQuestion] = useState(initial);
  const [marked, setMarked] = useState(0);
  const [away, setAway] = useState(false);
  const id = useId();
  const asked = question.trim() !== '' && !away;
  const hits = asked ? find(question) : [];
  const pick = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    setQuestion('');
    onPick(hit.vendor.slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && asked) setMarked((marked + move + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter') pick(hits[marked]);
    else if (event.key === 'Escape' && question !== '') setQuestion('');
    else return;
    event.preventDefault();
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLElement }) =>
    setAway(!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)));
  return (
    <search class="search" onFocusIn={() => setAway(false)} onFocusOut={onFocusOut}>
      <input
        ref={field}
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
          setAway(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div class={asked ? 'results open' : 'results'}>
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
              <span>
                <strong>{hit.vendor.name}</strong>
                {hit.by !== hit.vendor.name && <span class="quiet">{hit.by}</span>}
              </span>
              <LevelMark level={levelOf(hit.vendor.incidents, new Date().getFullYear()).level} />
            </div>
          ))}
        </div>
        <p class="quiet" role="status">
          {asked &&
            (hits.length === 0 ? message('searchNone', [shownText(question)]) : counted('searchResults', hits.length))}
        </p>
      </div>
    </search>
  );
}
