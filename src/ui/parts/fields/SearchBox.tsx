import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { VendorKind } from '../../../core/record/vocabulary.ts';
import type { Hit, VendorHit } from '../../../core/search/search.ts';
import { shortName } from '../../../core/text/short-name.ts';
import { shownText } from '../../../core/text/shown-text.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { type Find, findSeveral } from '../../../platform/search/find.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { listed } from '../words.ts';
import { combobox, hasLeft } from './combobox.ts';
import { HitOption } from './HitOption.tsx';
import { useFind } from './use-find.ts';

type Props = {
  /** Loads what answers: asked for when somebody enters the field. It must not change between renders. */
  loadFind: () => Promise<Find>;
  onPick: (slug: string) => void;
  /** Sets several vendors side by side. */
  onCompare: (slugs: string[]) => void;
  /** Shows all companies that make a kind of thing. */
  onPickKind: (kind: VendorKind) => void;
  initial?: string;
  /** What it is called, where a page has two. */
  label?: string;
  /** Whether the field takes the focus when it appears, because it was asked for. */
  focused?: boolean;
};

/**
 * A search field whose results lie over what is below, by arrow keys, Enter and Escape as the combobox pattern asks
 * for. Leaving the field closes them and keeps what was typed.
 */
export function SearchBox({ loadFind, onPick, onCompare, onPickKind, initial = '', label, focused = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const [question, setQuestion] = useState(initial);
  const [marked, setMarked] = useState(0);
  const [away, setAway] = useState(false);
  const [entered, setEntered] = useState(initial !== '');
  const find = useFind(entered, loadFind);
  const id = useId();
  const asked = question.trim() !== '' && !away;
  const answers = asked && typeof find === 'function' ? find : null;
  const answer = useAnswer(() => (answers === null ? null : answersTo(question, answers)), [question, answers]);
  const { several, hits } = answers === null || answer === null ? NOTHING : answer;
  const results = several.length > 0 ? 1 : hits.length;
  const compare = (side: readonly VendorHit[]) => {
    setQuestion('');
    onCompare(side.map(({ vendor }) => vendor.slug));
  };
  const pick = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    setQuestion('');
    if ('kind' in hit) onPickKind(hit.kind);
    else onPick(hit.vendor.slug);
  };
  // What is shown may still be the answer to the letter before.
  const choose = async () => {
    if (answers === null) return;
    const found = await answersTo(question, answers);
    if (found.several.length > 0) compare(found.several);
    else pick(found.hits[marked]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of an input method choose among its own words.
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && asked) setMarked((marked + move + results) % Math.max(1, results));
    else if (event.key === 'Enter') void choose();
    else if (event.key === 'Escape' && question !== '') setQuestion('');
    else return;
    event.preventDefault();
  };
  const onFocusIn = () => {
    setAway(false);
    setEntered(true);
  };
  return (
    <search class="search" onFocusIn={onFocusIn} onFocusOut={(event) => setAway(hasLeft(event))}>
      <input
        ref={field}
        type="search"
        {...combobox(asked, `${id}-hits`, marked < results ? `${id}-${marked}` : undefined)}
        autocomplete="off"
        spellcheck={false}
        aria-label={label ?? message('search')}
        placeholder={label ?? message('searchHint')}
        value={question}
        onInput={(event) => {
          setQuestion(event.currentTarget.value);
          setMarked(0);
          setAway(false);
          setEntered(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div class={asked ? 'results open' : 'results'}>
        <div id={`${id}-hits`} role="listbox" aria-label={label ?? message('search')} class="hits" hidden={!asked}>
          {several.length > 0 && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input, which keeps the focus
            <div id={`${id}-0`} role="option" tabIndex={-1} aria-selected={true} onClick={() => compare(several)}>
              {message('compareNames', [listed(several.map(({ vendor }) => shortName(vendor.name)))])}
            </div>
          )}
          {hits.map((hit, i) => (
            <HitOption
              key={'kind' in hit ? `kind ${hit.kind}` : hit.vendor.slug}
              id={`${id}-${i}`}
              hit={hit}
              marked={i === marked}
              pick={() => pick(hit)}
            />
          ))}
        </div>
        <p class="quiet" role="status">
          {asked && (answer !== null || typeof find === 'string') && statusOf(find, results, question)}
          {hits.length === 1 && hits.every((hit) => 'vendor' in hit) && ` · ${message('searchPair')}`}
        </p>
      </div>
    </search>
  );
}

type Answers = { several: readonly VendorHit[]; hits: readonly Hit[] };
const NOTHING: Answers = { several: [], hits: [] };

/** Companies to be set side by side where several were named, else what was found. */
async function answersTo(question: string, find: Find): Promise<Answers> {
  const several = await findSeveral(question, find);
  return { several, hits: several.length > 0 ? [] : await find(question) };
}

/** What there is to say under the results; screen readers hear it. */
function statusOf(find: Find | 'loading' | 'failed', results: number, question: string): string {
  if (find === 'failed') return message('loadFailed');
  if (find === 'loading') return message('loading');
  return results === 0 ? message('searchNone', [shownText(question)]) : counted('searchResults', results);
}
