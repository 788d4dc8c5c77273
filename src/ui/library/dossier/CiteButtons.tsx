import { useEffect, useRef, useState } from 'preact/hooks';
import { CITATION_FORMS, type CitationForm, type Cited, cite } from '../../../core/share/citation.ts';
import { message } from '../../../platform/browser/messages.ts';
import { quoted } from '../../parts/words.ts';

type Props = {
  label: string;
  entries: readonly Cited[];
  /** Puts text on the clipboard; false where that is refused. */
  copy: (text: string) => Promise<boolean>;
};

/** Copies a citation in one of three forms. Where the clipboard is refused, the text is in a field, selected. */
export function CiteButtons({ label, entries, copy }: Props) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refused !== null) field.current?.select();
  }, [refused]);
  const give = async (form: CitationForm) => {
    setCopied(false);
    const text = cite(form, entries, { accessed: (day) => message('citeAccessed', [day]), quoted });
    const done = await copy(text);
    setCopied(done);
    setRefused(done ? null : text);
  };
  return (
    <div class="cite quiet">
      {label}{' '}
      {CITATION_FORMS.map((form) => (
        <button key={form} type="button" class="plain" onClick={() => void give(form)}>
          {message(`cite_${form}`)}
        </button>
      ))}
      <span role="status">{copied ? message('citeCopied') : refused !== null && message('citeRefused')}</span>
      {refused !== null && (
        <textarea ref={field} readOnly rows={6} spellcheck={false} aria-label={message('citeText')} value={refused} />
      )}
    </div>
  );
}
