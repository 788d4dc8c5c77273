import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { levelOf } from '../../../core/record/level.ts';
import type { Hit } from '../../../core/search/search.ts';
import { searchSeveral } from '../../../core/search/search-several.ts';
import { shortName } from '../../../core/text/short-name.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { LevelMark } from '../incidents/LevelMark.tsx';
import { listed } from '../words.ts';

type Props = {
  /** Answers what was typed so far. */
  find: (question: string) => Hit[];
  onPick: (slug: string) => void;
  /** Sets several vendors side by side. */
  onCompare: (slugs: string[]) => void;
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
export function SearchBox({ find, onPick, onCompare, initial = '', focused = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const [question, setQuestion] = useState(initial);
  const [marked, setMarked] = useState(0);
  const [away, setAway] = useState(false);
  const id = useId();
  const asked = question.trim() !== '' && !away;
  const several = asked ? searchSeveral(question, find) : [];
  const hits = asked && several.length === 0 ? find(question) : [];
  const options = [
    ...(several.length === 0 ? [] : [{ key: 'several', hit: null, act: () => onCompare(several.map(slugOf)) }]),
    ...hits.map((hit) => ({ key: slugOf(hit), hit, act: () => onPick(slugOf(hit)) })),
  ];
  const pick = (option: (typeof options)[number] | undefined) => {
    if (option === undefined) return;
    setQuestion('');
    option.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && asked) setMarked((marked + move + options.length) % Math.max(1, options.length));
    else if (event.key === 'Enter') pick(options[marked]);
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
        {...combobox(asked, `${id}-hits`, options[marked] && `${id}-${marked}`)}
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
          {options.map((option, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input, which keeps the focus
            <div
              key={option.key}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === marked}
              onClick={() => pick(option)}
            >
              {option.hit === null ? (
                message('compareNames', [listed(several.map(nameOf))])
              ) : (
                <Found hit={option.hit} />
              )}
            </div>
          ))}
        </div>
        <p class="quiet" role="status">
          {asked && resultText(question, options.length)}
          {hits.length === 1 && ` ${message('searchPair')}`}
        </p>
      </div>
    </search>
  );
}

const slugOf = ({ vendor }: Hit): string => vendor.slug;
const nameOf = ({ vendor }: Hit): string => shortName(vendor.name);

const resultText = (question: string, results: number): string =>
  results === 0 ? message('searchNone', [shownText(question)]) : counted('searchResults', results);

/** A vendor by its name, what it was found by where that is another, and its level. */
const Found = ({ hit: { vendor, by } }: { hit: Hit }) => (
  <>
    <span>
      <strong>{vendor.name}</strong>
      {by !== vendor.name && <span class="quiet">{by}</span>}
    </span>
    <LevelMark level={levelOf(vendor.incidents, new Date().getFullYear()).level} />
  </>
);
