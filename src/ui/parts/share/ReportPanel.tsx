import { useEffect, useRef, useState } from 'preact/hooks';
import { CONTACT } from '../../../core/share/contact.ts';
import { formLink, mailLink, withLine, withoutLine } from '../../../core/share/report-mistake.ts';
import { message } from '../../../platform/browser/messages.ts';
import type { Draft } from './report-draft.ts';
import './report.css';

type Props = {
  draft: Draft;
  page: string | null;
  /** Where reports go; the project's own unless given. */
  contact?: typeof CONTACT;
};

/** The report as text to edit, and the ways to take it along. */
export function ReportPanel({ draft, page, contact = CONTACT }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => void draft.text().then(setText), []);
  useEffect(() => {
    // At the place to write, once the text is there.
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(...answerPlace(field.current.value));
    // All of it, with the ways to take it along, or its beginning where the window is too small for that.
    panel.current?.scrollIntoView({ block: 'nearest' });
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [text === null]);
  if (text === null) return null;

  const pageLine = page === null ? '' : `${message('reportFact_page')}: ${page}`;
  const change = (next: string) => {
    setText(next);
    setCopied(null);
  };
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => {
        field.current?.select();
        setCopied('refused');
      },
    );
  return (
    <div class="panel" ref={panel}>
      <textarea
        ref={field}
        aria-label={message('reportLabel')}
        rows={12}
        value={text}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {page !== null && (
        <label>
          <input
            type="checkbox"
            checked={text.split('\n').includes(pageLine)}
            onChange={({ currentTarget: { checked } }) => change((checked ? withLine : withoutLine)(text, pageLine))}
          />
          <span>{message('reportAddPage', [page])}</span>
        </label>
      )}
      <p class="ways">
        <button type="button" onClick={copy}>
          {message('reportCopy')}
        </button>
        <Ways text={text} subject={draft.subject} contact={contact} />
        <span class="quiet" role="status">
          {copied !== null && message(copied === 'yes' ? 'reportCopied' : 'reportCopyRefused')}
        </span>
      </p>
    </div>
  );
}

/** Links with the report filled in, where the project has an address for them. */
function Ways({ text, subject, contact }: { text: string; subject: string; contact: typeof CONTACT }) {
  const mail = contact.mail === null ? null : mailLink(contact.mail, subject, text);
  const form = contact.issues === null ? null : formLink(contact.issues, subject, text);
  if (mail === null && form === null) return <span class="quiet">{message('reportKeep')}</span>;
  return (
    <>
      {mail !== null && <a href={mail.href}>{message('reportMail')}</a>}
      {form !== null && (
        <a href={form.href} target="_blank" rel="noreferrer">
          {message('reportForm')}
        </a>
      )}
      {(mail?.cut || form?.cut) && <span class="quiet">{message('reportCut')}</span>}
    </>
  );
}

/** The empty line under the first question. */
function answerPlace(text: string): [number, number] {
  const at = text.indexOf('\n') + 1;
  return [at, at];
}
